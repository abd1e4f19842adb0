import { ancestors, type Tree } from '../../../../values/taxonomy.js';
import { workplacesOf } from '../../workplaces.js';
import { sectorsOf } from './sectors.js';

/** A taxonomy with the way down. */
export class Branches {
  private readonly children = new Map<string, string[]>();

  constructor(readonly tree: Tree) {
    for (const [id, parent] of Object.entries(tree)) {
      if (parent !== null) this.children.set(parent, [...(this.children.get(parent) ?? []), id]);
    }
  }

  /** The concepts right below one, in the order of the tree. */
  childrenOf(id: string): readonly string[] {
    return this.children.get(id) ?? [];
  }
}

/** What the rules need to know of an audience. */
export interface AudienceFacts {
  id: string;
  broaderId: string | null;
  kind: 'PROFESSION' | 'ROLE' | 'GROUP';
  workplaceSettingId: string | null;
  /** Where it works; that of the nearest group above holds where it has none. */
  workSettingIds: readonly string[];
  /** Programmes that educate it though it stands elsewhere in the tree. */
  educatedByIds: readonly string[];
}

/** The taxonomies as the rules read them. */
export class JudgingTaxonomies {
  readonly topics: Branches;
  readonly audiences: Branches;
  readonly settings: Branches;
  /** Organisation to the one it belongs to. */
  readonly organisations: Tree;
  readonly groups: ReadonlySet<string>;
  /** Workplace groups that each profession may belong to. */
  readonly workplaces: Readonly<Record<string, readonly string[]>>;
  private readonly facts: ReadonlyMap<string, AudienceFacts>;
  private readonly sectors = new Map<string, ReadonlySet<string> | null>();

  constructor(
    trees: { topics: Tree; settings: Tree; organisations: Tree },
    audiences: readonly AudienceFacts[],
    /** The region that each provider offers to; providers of the whole country are left out. */
    readonly regions: ReadonlyMap<string, string>,
  ) {
    this.topics = new Branches(trees.topics);
    this.organisations = trees.organisations;
    this.settings = new Branches(trees.settings);
    this.audiences = new Branches(Object.fromEntries(audiences.map(({ id, broaderId }) => [id, broaderId])));
    this.facts = new Map(audiences.map((audience) => [audience.id, audience]));
    this.groups = new Set(audiences.flatMap(({ id, kind }) => (kind === 'GROUP' ? [id] : [])));
    this.workplaces = workplacesOf(this.audiences.tree, audiences, (id, settingId) => this.worksAt(id, settingId));
  }

  /** Whether an audience works in the sector of a setting; one without recorded sectors may work anywhere. */
  worksAt(audienceId: string, settingId: string): boolean {
    const at = this.sectorsOfAudience(audienceId);
    return !at || [...(sectorsOf([settingId], this.settings.tree) ?? [])].some((sector) => at.has(sector));
  }

  kindOf(audienceId: string): AudienceFacts['kind'] | null {
    return this.facts.get(audienceId)?.kind ?? null;
  }

  workplaceOf(audienceId: string): string | null {
    return this.facts.get(audienceId)?.workplaceSettingId ?? null;
  }

  educatedBy(audienceId: string): readonly string[] {
    return this.facts.get(audienceId)?.educatedByIds ?? [];
  }

  /** The sectors that an audience works in, its own or those of the nearest above; null where none is recorded. rule: sectors */
  sectorsOfAudience(audienceId: string): ReadonlySet<string> | null {
    const known = this.sectors.get(audienceId);
    if (known !== undefined) return known;
    const sectors = sectorsOf(this.workSettingsOf(audienceId), this.settings.tree);
    this.sectors.set(audienceId, sectors);
    return sectors;
  }

  /** Where an audience works: its own settings, else those of the nearest above that has any. */
  workSettingsOf(audienceId: string): readonly string[] {
    const path = [audienceId, ...ancestors(this.audiences.tree, audienceId)];
    return path.map((id) => this.facts.get(id)?.workSettingIds ?? []).find((ids) => ids.length > 0) ?? [];
  }
}
