import type { JudgementInMap, ProgrammeFacts, ProgrammeInMap } from '../../../contracts/programme-coverage.js';
import { ancestors, withBroader } from '../../../../values/taxonomy.js';
import { worstOf } from './bounds.js';
import { judgeRoutes, type JudgedEducation, type Mention, type Weakness } from './rules.js';
import type { JudgingTaxonomies } from './taxonomies.js';

/** A programme with its id. */
export type EducatingProgramme = ProgrammeInMap & { id: string };

/** The programmes of an audience: at its own level, at the levels that it builds on, and local plans. */
export interface ProgrammesByRoute {
  own: readonly EducatingProgramme[];
  lower: readonly EducatingProgramme[];
  local: readonly EducatingProgramme[];
}

/** The education of an audience on a topic, with the programmes that could still decide it. */
export interface EducationInCell extends JudgedEducation {
  openProgrammeIds: readonly string[];
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

/** Judges what educates the audiences of a map. */
export class EducationJudge {
  private readonly routes = new Map<string, ProgrammesByRoute>();
  private readonly levels = new Map<string, EducatingLevels>();
  private readonly said = new Map<string, ReadonlyMap<string, Mention>>();
  private readonly byLevels = new Map<string, EducatingLevels>();
  private readonly byRoutes = new Map<string, ProgrammesByRoute>();
  private readonly ofRoute = new Map<string, Map<ProgrammesByRoute, EducationInCell | null>>();
  private readonly cells = new Map<string, EducationInCell | null>();

  private readonly byAudience = new Map<string, EducatingProgramme[]>();

  constructor(
    private readonly facts: ProgrammeFacts,
    private readonly taxonomies: JudgingTaxonomies,
  ) {
    for (const [id, programme] of Object.entries(facts.programmes)) {
      const others = this.byAudience.get(programme.audienceId) ?? [];
      this.byAudience.set(programme.audienceId, [...others, { id, ...programme }]);
    }
  }

  /** Null where no programme above institution level educates the audience. */
  judge(topicId: string, audienceId: string): EducationInCell | null {
    const name = `${topicId} ${audienceId}`;
    const known = this.cells.get(name);
    if (known !== undefined) return known;
    const judged = this.ofParts(topicId, audienceId) ?? this.ofRoutes(topicId, audienceId);
    this.cells.set(name, judged);
    return judged;
  }

  /** The audiences whose programmes make up the education of one: itself, or the parts of a group that are educated. */
  private partsOf(audienceId: string): string[] {
    if (!this.taxonomies.audiences.groups.has(audienceId)) return [audienceId];
    const parts = this.taxonomies.audiences.childrenOf(audienceId).flatMap((id) => this.partsOf(id));
    const educated = parts.filter((id) => this.routesOf(id).own.length > 0);
    return educated.length > 0 ? educated : [audienceId];
  }

  /** The programmes of an audience, or of the parts of a group, above institution level. */
  levelsOf(audienceId: string): EducatingLevels {
    const known = this.levels.get(audienceId);
    if (known) return known;
    const parts = this.partsOf(audienceId);
    const levels = parts.flatMap((id) => this.levelsOfPart(id));
    const programmes = [...new Map(levels.flat().map((programme) => [programme.id, programme])).values()];
    const building = parts.map((id) => this.routesOf(id)).filter(({ lower }) => lower.length > 0);
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
    const local = this.partsOf(audienceId).flatMap((id) => this.routesOf(id).local);
    return [...this.levelsOf(audienceId).programmes, ...local];
  }

  private levelsOfPart(audienceId: string): (readonly EducatingProgramme[])[] {
    const { own, lower } = this.routesOf(audienceId);
    const names = [...new Set(lower.map(levelName))];
    return [own, ...names.map((name) => lower.filter((programme) => levelName(programme) === name))];
  }

  /** The judgements that some of these programmes do not teach a topic, or one above it. */
  judgementsOn(topicId: string, programmes: readonly EducatingProgramme[]): readonly JudgementInMap[] {
    const ids = new Set(programmes.map(({ id }) => id));
    return (this.facts.notTaught[topicId] ?? []).filter(({ programmeId }) => ids.has(programmeId));
  }

  /** rule: education-group — a group is taught what all its parts are taught. */
  private ofParts(topicId: string, audienceId: string): EducationInCell | null {
    if (!this.taxonomies.audiences.groups.has(audienceId)) return null;
    const parts = this.taxonomies.audiences.childrenOf(audienceId).flatMap((id) => this.judge(topicId, id) ?? []);
    const [bounds, inRoute] = [worstOf(parts), worstOf(parts.map((part) => part.inRoute))];
    if (!bounds || !inRoute) return null;
    const weakBecause = new Set<Weakness>(bounds.atLeast === 'WEAK' ? parts.flatMap((part) => part.weakBecause) : []);
    return {
      atLeast: bounds.atLeast,
      atMost: bounds.atMost,
      inRoute: { atLeast: inRoute.atLeast, atMost: inRoute.atMost },
      weakBecause: [...weakBecause],
      openProgrammeIds: [...new Set(parts.flatMap((part) => part.openProgrammeIds))],
    };
  }

  /** Judged once for all audiences with the same programmes. */
  private ofRoutes(topicId: string, audienceId: string): EducationInCell | null {
    const routes = this.routesOf(audienceId);
    const ofTopic = this.ofRoute.get(topicId) ?? new Map<ProgrammesByRoute, EducationInCell | null>();
    this.ofRoute.set(topicId, ofTopic);
    const known = ofTopic.get(routes);
    if (known !== undefined) return known;
    const judged = this.judgeProgrammes(topicId, routes);
    ofTopic.set(routes, judged);
    return judged;
  }

  private judgeProgrammes(topicId: string, { own, lower, local }: ProgrammesByRoute): EducationInCell | null {
    if (own.length === 0) return null;
    const mentions = (programmes: readonly EducatingProgramme[]) =>
      programmes.map((programme) => this.mention(topicId, programme));
    const judged = judgeRoutes({ own: mentions(own), lower: mentions(lower), local: mentions(local) });
    if (!judged) return null;
    const isDecided = judged.atLeast === 'COVERED';
    const open = [...own, ...lower].filter((programme) => this.mention(topicId, programme).startsWith('OPEN'));
    return { ...judged, openProgrammeIds: isDecided ? [] : open.map(({ id }) => id) };
  }

  /** What a programme says of a topic; a signed judgement that it does not teach it counts as silence. */
  mention(topicId: string, { id, collection }: EducatingProgramme): Mention {
    const said = this.saidOn(topicId).get(id);
    if (said === undefined) return collection === 'OPEN' ? 'OPEN' : 'SILENT';
    return said === 'IMPLIES' && collection === 'OPEN' ? 'OPEN_IMPLIES' : said;
  }

  /** The programmes of which something is known on a topic: the strongest that is. */
  private saidOn(topicId: string): ReadonlyMap<string, Mention> {
    const known = this.said.get(topicId);
    if (known) return known;
    const said = new Map<string, Mention>();
    for (const id of this.facts.impliedBy[topicId] ?? []) said.set(id, 'IMPLIES');
    for (const { programmeId } of this.facts.notTaught[topicId] ?? []) said.set(programmeId, 'SILENT');
    for (const id of this.facts.mentionedBy[topicId] ?? []) said.set(id, 'MENTIONS');
    this.said.set(topicId, said);
    return said;
  }

  /**
   * The programmes of an audience that is no group: those of itself and all above it, and those that educate it though
   * it stands elsewhere in the tree, with what these build on. Its own level is that of the nearest of them.
   */
  routesOf(audienceId: string): ProgrammesByRoute {
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
    const elsewhere = this.taxonomies.audiences.educatedBy(audienceId).flatMap((id) => this.facts.programmes[id] ?? []);
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

/** Programmes of one level and degree are alternatives; what differs in either builds on the other. */
export function levelName({ level, degree }: ProgrammeInMap): string {
  return `${level} ${degree}`;
}
