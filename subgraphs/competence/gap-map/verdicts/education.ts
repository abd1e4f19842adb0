import type { JudgementInMap, ProgrammeFacts } from '../../../contracts/programme-coverage.js';
import { worstOf } from './bounds.js';
import {
  routesAmong,
  type EducatingLevels,
  type EducatingProgramme,
  type EducationRoutes,
  type ProgrammesByRoute,
} from './education-routes.js';
import { judgeRoutes, type JudgedEducation, type Mention, type Weakness } from './rules.js';
import type { JudgingTaxonomies } from './taxonomies.js';

/** The education of an audience on a topic, with the programmes that could still decide it. */
export interface EducationInCell extends JudgedEducation {
  openProgrammeIds: readonly string[];
}

/** Judges what educates the audiences of a map. */
export class EducationJudge {
  private readonly said = new Map<string, ReadonlyMap<string, Mention>>();
  private readonly ofRoute = new Map<string, Map<ProgrammesByRoute, EducationInCell | null>>();
  private readonly cells = new Map<string, EducationInCell | null>();

  private readonly routes: EducationRoutes;

  constructor(
    private readonly facts: ProgrammeFacts,
    private readonly taxonomies: JudgingTaxonomies,
  ) {
    this.routes = routesAmong(facts.programmes, taxonomies);
  }

  /** The programmes of an audience, or of the parts of a group, above institution level. */
  levelsOf(audienceId: string): EducatingLevels {
    return this.routes.levelsOf(audienceId);
  }

  /** All programmes that count in the education of an audience, local plans too. */
  programmesIn(audienceId: string): readonly EducatingProgramme[] {
    return this.routes.programmesIn(audienceId);
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
    const routes = this.routes.of(audienceId);
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
}
