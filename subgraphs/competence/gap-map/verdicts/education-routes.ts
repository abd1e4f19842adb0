import { rememberLast } from '../../../../platform/remember.js';
import type { ProgrammeFacts, ProgrammeInMap } from '../../../contracts/programme-coverage.js';
import { ancestors, withBroader } from '../../../../values/taxonomy.js';
import type { JudgingTaxonomies } from './taxonomies.js';

/** A programme with its id. */
export type EducatingProgramme = ProgrammeInMap & { id: string };

/** The programmes of an audience: at its own level, at the levels that it builds on, and local plans. */
export interface ProgrammesByRoute {
  own: readonly EducatingProgramme[];
  lower: readonly EducatingProgramme[];
  local: readonly EducatingProgramme[];
}

/** The levels of an audience, its own first, each that it builds on by itself; and all their programmes, each once. */
export interface EducatingLevels {
  levels: readonly (readonly EducatingProgramme[])[];
  programmes: readonly EducatingProgramme[];
  /** Programmes that build on others of theirs: further education, whatever degree they give. */
  buildingOnOthers: ReadonlySet<string>;
}

/** Levels of institutions, which teach what they decide themselves. */
export const LOCAL_LEVEL = 'INSTITUTION_PLAN';

/** The programmes that educate each audience, by the routes to it: the same for all topics. */
export class EducationRoutes {
  private readonly routes = new Map<string, ProgrammesByRoute>();
  private readonly levels = new Map<string, EducatingLevels>();
  private readonly byLevels = new Map<string, EducatingLevels>();
  private readonly byRoutes = new Map<string, ProgrammesByRoute>();
  private readonly byAudience = new Map<string, EducatingProgramme[]>();

  constructor(
    private readonly programmes: ProgrammeFacts['programmes'],
    private readonly taxonomies: JudgingTaxonomies,
  ) {
    for (const [id, programme] of Object.entries(programmes)) {
      const others = this.byAudience.get(programme.audienceId) ?? [];
      this.byAudience.set(programme.audienceId, others);
      others.push({ id, ...programme });
    }
  }

  /** The audiences whose programmes make up the education of one: itself, or the parts of a group that are educated. */
  private partsOf(audienceId: string): string[] {
    if (!this.taxonomies.audiences.groups.has(audienceId)) return [audienceId];
    const parts = this.taxonomies.audiences.childrenOf(audienceId).flatMap((id) => this.partsOf(id));
    const educated = parts.filter((id) => this.of(id).own.length > 0);
    return educated.length > 0 ? educated : [audienceId];
  }

  /** The programmes of an audience, or of the parts of a group, above institution level. */
  levelsOf(audienceId: string): EducatingLevels {
    const known = this.levels.get(audienceId);
    if (known) return known;
    const parts = this.partsOf(audienceId);
    const levels = parts.flatMap((id) => this.levelsOfPart(id));
    const programmes = [...new Map(levels.flat().map((programme) => [programme.id, programme])).values()];
    const building = parts.map((id) => this.of(id)).filter(({ lower }) => lower.length > 0);
    const buildingOnOthers = new Set(building.flatMap(({ own }) => own.map(({ id }) => id)));
    const name = [...levels.map((level) => level.map(({ id }) => id).join()), [...buildingOnOthers].join()].join(';');
    // Audiences with the same programmes share them, by which what is found of them is found again.
    const shared = this.byLevels.get(name) ?? { levels, programmes, buildingOnOthers };
    this.byLevels.set(name, shared);
    this.levels.set(audienceId, shared);
    return shared;
  }

  /** All programmes that count in the education of an audience, local plans too. */
  programmesIn(audienceId: string): readonly EducatingProgramme[] {
    const local = this.partsOf(audienceId).flatMap((id) => this.of(id).local);
    return [...this.levelsOf(audienceId).programmes, ...local];
  }

  private levelsOfPart(audienceId: string): (readonly EducatingProgramme[])[] {
    const { own, lower } = this.of(audienceId);
    const names = [...new Set(lower.map(levelName))];
    return [own, ...names.map((name) => lower.filter((programme) => levelName(programme) === name))];
  }

  /**
   * The programmes of an audience that is no group: those of itself and all above it, and those that educate it though
   * it stands elsewhere in the tree, with what these build on. Its own level is that of the nearest of them.
   */
  of(audienceId: string): ProgrammesByRoute {
    const known = this.routes.get(audienceId);
    if (known) return known;
    const found = this.findRoutes(audienceId);
    const name = [found.own, found.lower, found.local]
      .map((programmes) => programmes.map(({ id }) => id).join())
      .join(';');
    const routes = this.byRoutes.get(name) ?? found;
    this.byRoutes.set(name, routes);
    this.routes.set(audienceId, routes);
    return routes;
  }

  private findRoutes(audienceId: string): ProgrammesByRoute {
    const { audiences } = this.taxonomies;
    const elsewhere = this.taxonomies.audiences.educatedBy(audienceId).flatMap((id) => this.programmes[id] ?? []);
    const nearest = [audienceId, ...elsewhere.map((programme) => programme.audienceId)];
    const path = [...new Set([...nearest, ...nearest.flatMap((id) => ancestors(audiences.tree, id))])];
    const all = path.flatMap((id) => this.byAudience.get(id) ?? []);
    // Who is educated elsewhere takes the programmes named, not all those of the audience they are for.
    const mine = all.filter(
      ({ id, audienceId: of }) =>
        withBroader(audiences.tree, [audienceId]).includes(of) ||
        this.taxonomies.audiences.educatedBy(audienceId).includes(id) ||
        !elsewhere.some((programme) => programme.audienceId === of),
    );
    const national = mine.filter(({ level }) => level !== LOCAL_LEVEL);
    const [first] = national;
    const isOwn = (programme: ProgrammeInMap) => first !== undefined && levelName(programme) === levelName(first);
    return {
      own: national.filter(isOwn),
      lower: national.filter((programme) => !isOwn(programme)),
      local: mine.filter(({ level }) => level === LOCAL_LEVEL),
    };
  }
}

/** The routes among some programmes; found once for all maps of the same. */
export const routesAmong = rememberLast(
  (programmes: ProgrammeFacts['programmes'], taxonomies: JudgingTaxonomies) =>
    new EducationRoutes(programmes, taxonomies),
);

/** Programmes of one level and degree are alternatives; what differs in either builds on the other. */
export function levelName({ level, degree }: ProgrammeInMap): string {
  return `${level} ${degree}`;
}
