import DataLoader from 'dataloader';
import type { FieldDifference } from './record-diff.js';
import { idsAt } from '../records/ids-at.js';
import type { Identity } from '../../identity/identity.js';

/** Which records can be drafts, or part of one that is, and by which scopes drafts are seen. */
export interface DraftRule {
  types: readonly string[];
  /** The registry of these; any scope of it lets its holder see them. */
  registry: string;
}

/** Whether a caller sees drafts: where everyone does, or by a scope of a registry that has some. */
export function seesDrafts(includeDrafts: boolean, rules: readonly DraftRule[], { scopes }: Identity): boolean {
  return includeDrafts || scopes.some((scope) => rules.some(({ registry }) => scope.startsWith(`${registry}:`)));
}

/** The ids of a type that a caller may know of. */
type Ask = (type: string, ids: readonly string[]) => Promise<ReadonlySet<string>>;

/** Keeps drafts from a caller who may not see them, where other records name them. */
export class Drafts {
  private readonly loaders = new Map<string, DataLoader<string, boolean>>();

  constructor(
    /** Whether the caller sees drafts like any other record. */
    readonly areShown: boolean,
    private readonly rules: readonly DraftRule[],
    private readonly ask: Ask,
  ) {}

  /** A record that another one names; null where the caller may not know of it. */
  async visibleRef(type: string, id: string | null | undefined): Promise<{ id: string } | null> {
    return id && (await this.mayKnow(type, id)) ? { id } : null;
  }

  /** What differs between two versions of a record, without the fields that name what the caller may not know of. */
  async redactDrafts(
    differing: readonly FieldDifference[],
    references: Readonly<Record<string, string>>,
  ): Promise<FieldDifference[]> {
    if (this.areShown) return [...differing];
    const told = await Promise.all(
      differing.map(async ({ field, before, after }) => {
        const type = references[field] ?? '';
        const ids = [before, after].flatMap((value) => idsAt({ [field]: value }, field));
        // An owner that does not answer cannot say that they are public.
        const visibleIds = await Promise.all(ids.map((id) => this.mayKnow(type, id).catch(() => false)));
        return !visibleIds.includes(false);
      }),
    );
    return differing.filter((_, index) => told[index]);
  }

  /** Ids by type, without those that the caller may not know of. */
  async known(ids: Readonly<Record<string, string[]>>): Promise<Record<string, string[]>> {
    if (this.areShown) return ids;
    const told = Object.entries(ids).map(async ([type, all]) => {
      const known = await Promise.all(all.map((id) => this.mayKnow(type, id).catch(() => false)));
      return [type, all.filter((_, index) => known[index])] as const;
    });
    return Object.fromEntries(await Promise.all(told));
  }

  private async mayKnow(type: string, id: string): Promise<boolean> {
    if (this.areShown || !this.rules.some(({ types }) => types.includes(type))) return true;
    const loader =
      this.loaders.get(type) ??
      new DataLoader<string, boolean>(async (ids) => {
        const known = await this.ask(type, ids);
        return ids.map((one) => known.has(one));
      });
    this.loaders.set(type, loader);
    return loader.load(id);
  }
}
