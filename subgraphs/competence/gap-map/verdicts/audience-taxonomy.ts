import type { Tree } from '../../../../values/taxonomy.js';
import { workplacesOf } from '../../workplaces.js';
import { Branches } from './branches.js';
import { sectorsOf } from './sectors.js';

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

/** The audiences as the rules read them, with where they work. */
export class AudienceTaxonomy extends Branches {
  readonly groups: ReadonlySet<string>;
  /** Workplace groups that each profession may belong to. */
  readonly workplaces: Readonly<Record<string, readonly string[]>>;
  private readonly facts: ReadonlyMap<string, AudienceFacts>;
  private readonly sectors = new Map<string, ReadonlySet<string> | null>();
  private readonly sets = new Map<string, ReadonlySet<string>>();

  constructor(
    audiences: readonly AudienceFacts[],
    private readonly settings: Tree,
  ) {
    super(Object.fromEntries(audiences.map(({ id, broaderId }) => [id, broaderId])));
    this.facts = new Map(audiences.map((audience) => [audience.id, audience]));
    this.groups = new Set(audiences.flatMap(({ id, kind }) => (kind === 'GROUP' ? [id] : [])));
    this.workplaces = workplacesOf(this.tree, audiences, (id, settingId) => this.worksAt(id, settingId));
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

  /** Whether an audience works in the sector of a setting; one without recorded sectors may work anywhere. */
  worksAt(audienceId: string, settingId: string): boolean {
    const at = this.sectorsOf(audienceId);
    return !at || [...(sectorsOf([settingId], this.settings) ?? [])].some((sector) => at.has(sector));
  }

  /** The sectors that an audience works in, its own or those of the nearest above; null where none is recorded. rule: sectors */
  sectorsOf(audienceId: string): ReadonlySet<string> | null {
    const known = this.sectors.get(audienceId);
    if (known !== undefined) return known;
    const found = sectorsOf(this.workSettingsOf(audienceId), this.settings);
    const name = found && [...found].sort().join(' ');
    // Audiences that work in the same sectors share one set, by which what is judged of them is found again.
    const sectors = name === null ? null : (this.sets.get(name) ?? found);
    if (name !== null && sectors) this.sets.set(name, sectors);
    this.sectors.set(audienceId, sectors);
    return sectors;
  }

  /** Where an audience works: its own settings, else those of the nearest above that has any. */
  workSettingsOf(audienceId: string): readonly string[] {
    const own = this.pathOf(audienceId).map((id) => this.facts.get(id)?.workSettingIds ?? []);
    return own.find((ids) => ids.length > 0) ?? [];
  }
}
