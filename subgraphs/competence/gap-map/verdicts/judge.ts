import { ANYTHING, between, rangeOf, worstOf, type Bounds } from './bounds.js';
import { EducationJudge, type EducationInCell } from './education.js';
import type { MapFacts } from './map-facts.js';
import type { JudgedNeed } from './need.js';
import { MapRecords } from './map-records.js';
import { headlineOf, isGap, type JudgedDimension, type OfferInCell } from './rules.js';
import { TopicFacts, type CoursesInCell } from './topic-facts.js';

/** A cell as the rules judge it. Cells without a need are one and the same: of such a one, its place is not told. */
export interface JudgedCell {
  topicId: string;
  audienceId: string;
  need: JudgedNeed | null;
  /** One for each dimension that applies; none without a need. */
  dimensions: readonly JudgedDimension[];
  /** Guidelines, also where they only make the need; null without a need. */
  guidelines: JudgedDimension | null;
  /** The headline; null without a need. */
  verdict: Bounds | null;
  /** The headline is counted from the cells below. */
  isFromBelow: boolean;
  isGap: boolean | null;
  /** The courses that reach it, and where the need may hold; null where there is none, or the registry did not answer. */
  courses: CoursesInCell | null;
  /** Its education, null where none applies or there is no need. */
  education: EducationInCell | null;
}

const WITHOUT_NEED: JudgedCell = {
  topicId: '',
  audienceId: '',
  need: null,
  dimensions: [],
  guidelines: null,
  verdict: null,
  education: null,
  isFromBelow: false,
  isGap: false,
  courses: null,
};

/** Of a registry that does not answer. */
const UNKNOWN_EDUCATION: EducationInCell = { ...ANYTHING, inRoute: ANYTHING, weakBecause: [], openProgrammeIds: [] };

function dimensionOf({ atLeast, atMost, weakBecause }: EducationInCell): JudgedDimension {
  return { dimension: 'EDUCATION', atLeast, atMost, weakBecause };
}

/** Judges the cells of one map, each once: groups and broader topics ask for those below them. */
export class MapJudge {
  private readonly cells = new Map<string, Map<string, JudgedCell>>();
  private readonly topics = new Map<string, TopicFacts>();
  private readonly records: MapRecords;
  private educationJudge: EducationJudge | null | undefined;

  private readonly withoutNeed: JudgedCell;

  constructor(private readonly map: MapFacts) {
    this.records = new MapRecords(map);
    // What could make a need is not known where guidelines or plan did not answer.
    this.withoutNeed = { ...WITHOUT_NEED, isGap: map.guidelineRequirements && map.measureFacts ? false : null };
  }

  /** Null where the registry did not answer. */
  get education(): EducationJudge | null {
    const { programmeFacts, taxonomies } = this.map;
    return (this.educationJudge ??= programmeFacts ? new EducationJudge(programmeFacts, taxonomies) : null);
  }

  cell(topicId: string, audienceId: string): JudgedCell {
    const ofTopic = this.cells.get(topicId) ?? new Map<string, JudgedCell>();
    this.cells.set(topicId, ofTopic);
    const cell = ofTopic.get(audienceId) ?? this.judge(topicId, audienceId);
    ofTopic.set(audienceId, cell);
    return cell;
  }

  /** The courses on a topic that count in the map, whomever they are for; null where the registry did not answer. */
  offersOn(topicId: string): readonly OfferInCell[] | null {
    return this.factsOn(topicId).offers;
  }

  /** The need that records make which name this very audience; null where none does. */
  namedNeed(topicId: string, audienceId: string): JudgedNeed | null {
    return this.factsOn(topicId).needNaming(audienceId);
  }

  /** Cells from which a broader one is counted: of the topics right below it, else of the audiences right below it. */
  cellsBelow(topicId: string, audienceId: string): JudgedCell[] {
    const { topics, audiences } = this.map.taxonomies;
    const below = topics.childrenOf(topicId);
    if (below.length > 0) return below.map((id) => this.cell(id, audienceId));
    if (!audiences.groups.has(audienceId)) return [];
    return audiences.childrenOf(audienceId).map((id) => this.cell(topicId, id));
  }

  private judge(topicId: string, audienceId: string): JudgedCell {
    const topic = this.factsOn(topicId);
    const need = topic.needOf(audienceId);
    if (!need) return this.withoutNeed;
    const { courses: found, judged: courses } = topic.coursesFor(need, audienceId);
    const education = this.education ? this.education.judge(topicId, audienceId) : UNKNOWN_EDUCATION;
    const own = headlineOf(courses, education);
    const below = this.verdictBelow(topicId, audienceId, need, own);
    const verdict = below ?? own;
    const guidelines = topic.guidelinesOf(need);
    const dimensions: JudgedDimension[] = [courses];
    if (education) dimensions.push(dimensionOf(education));
    if (guidelinesInform(need)) dimensions.push(guidelines);
    return {
      topicId,
      audienceId,
      need,
      dimensions,
      guidelines,
      verdict,
      education,
      isFromBelow: below !== null,
      isGap: isGap(need, verdict),
      courses: found,
    };
  }

  /**
   * rule: parents — a broader cell is never better than what is below it; null where nothing below has a need. A cell
   * below whose need is only possible counts if a guideline that may make it applies. So it is at most what is certain
   * below; where nothing is, the most that it is by any one guideline that may apply, or by its own need alone.
   */
  private verdictBelow(topicId: string, audienceId: string, need: JudgedNeed, own: Bounds): Bounds | null {
    const below = this.cellsBelow(topicId, audienceId).flatMap((cell) =>
      cell.need && cell.verdict ? [{ need: cell.need, verdict: cell.verdict }] : [],
    );
    const worst = worstOf(below.map(({ verdict }) => verdict));
    if (!worst) return null;
    const certain = worstOf(below.flatMap((one) => (one.need.certain ? [one.verdict] : [])));
    if (certain) return between(worst.atLeast, certain.atMost);
    const applying = new Set([...need.possible, ...below.flatMap((one) => one.need.possible)].map(({ id }) => id));
    const outcomes = [...applying].map((guidelineId) => {
      const made = below.filter((one) => one.need.possible.some(({ id }) => id === guidelineId));
      return worstOf(made.map(({ verdict }) => verdict)) ?? own;
    });
    return rangeOf([worst, ...outcomes, ...(need.certain ? [own] : [])]);
  }

  private factsOn(topicId: string): TopicFacts {
    const known = this.topics.get(topicId) ?? new TopicFacts(this.map, this.records, topicId);
    this.topics.set(topicId, known);
    return known;
  }
}

/** Guidelines make most needs: they inform where something else makes it, or one is overdue. */
function guidelinesInform({ measures, expectations, guidelines }: JudgedNeed): boolean {
  const overdue = guidelines.some(({ status, isOverdue }) => status === 'IN_FORCE' && isOverdue);
  return measures.length > 0 || expectations.length > 0 || overdue;
}
