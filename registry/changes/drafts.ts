import DataLoader from 'dataloader';
import type { FieldDifference } from './record-diff.js';
import { idsAt } from './references.js';
import type { Stub } from '../../subgraphs/contracts/entity-refs.js';
import type { Identity } from '../../identity/identity.js';

/** Types whose records can be marked as draft, or are part of one that is. All are kept by plan. */
const MAY_BE_DRAFTS: readonly string[] = ['Plan', 'Measure'];

/** Whether a caller sees drafts: where everyone does, or by any scope of plan. */
export function seesDrafts(includeDrafts: boolean, { scopes }: Identity): boolean {
  return includeDrafts || scopes.some((scope) => scope.startsWith('plan:'));
}

/** The ids of a type that a caller may know of. */
type Ask = (type: string, ids: readonly string[]) => Promise<ReadonlySet<string>>;

/** Keeps drafts from a caller who may not see them, where other records name them. */
export class Drafts {
  private readonly loaders = new Map<string, DataLoader<string, boolean>>();

  constructor(
    /** Whether the caller sees drafts like any other record. */
    readonly shown: boolean,
    private readonly ask: Ask,
  ) {}

  /** A record that another one names; null where the caller may not know of it. */
  async named(type: string, id: string | null | undefined): Promise<Stub | null> {
    return id && (await this.mayKnow(type, id)) ? { id } : null;
  }

  /** What differs between two versions of a record, without the fields that name what the caller may not know of. */
  async discreet(
    differing: readonly FieldDifference[],
    references: Readonly<Record<string, string>>,
  ): Promise<FieldDifference[]> {
    if (this.shown) return [...differing];
    const told = await Promise.all(
      differing.map(async ({ field, before, after }) => {
        const type = references[field] ?? '';
        const ids = [before, after].flatMap((value) => idsAt({ [field]: value }, field));
        // An owner that does not answer cannot say that they are public.
        const known = await Promise.all(ids.map((id) => this.mayKnow(type, id).catch(() => false)));
        return !known.includes(false);
      }),
    );
    return differing.filter((_, index) => told[index]);
  }

  /** Ids by type, without those that the caller may not know of. */
  async known(ids: Readonly<Record<string, string[]>>): Promise<Record<string, string[]>> {
    if (this.shown) return ids;
    const told = Object.entries(ids).map(async ([type, all]) => {
      const known = await Promise.all(all.map((id) => this.mayKnow(type, id).catch(() => false)));
      return [type, all.filter((_, index) => known[index])] as const;
    });
    return Object.fromEntries(await Promise.all(told));
  }

  private async mayKnow(type: string, id: string): Promise<boolean> {
    if (this.shown || !MAY_BE_DRAFTS.includes(type)) return true;
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
