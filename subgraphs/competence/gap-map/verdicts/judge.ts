import type { CourseOffer } from '../../../contracts/course-offers.js';
import type { AnsweredMap } from '../types.js';
import { ANYTHING, bestOf, worstOf, type Bounds } from './bounds.js';
import { EducationJudge, type EducationInCell } from './education.js';
import { needOf, type JudgedNeed } from './need.js';
import { placesOf } from './places.js';
import {
  headlineOf,
  isGap,
  judgeCourses,
  judgeGuidelines,
  weaknessesAt,
  type JudgedDimension,
  type OfferInCell,
  type Place,
} from './rules.js';
import { TopicFacts } from './topic-facts.js';

/** What a cell hangs on that is not known, and would decide it if it were. */
export interface OpenRecords {
  /** Courses of unknown status that would cover it, were they offered. */
  offers: readonly CourseOffer[];
  /** Courses of unknown status that would make it weak where nothing else does. */
  weakOffers: readonly CourseOffer[];
  /** Programmes whose text is not collected, and may teach it. */
  programmeIds: readonly string[];
  /** Guidelines of unknown status that decide whether a course that covers it is due for review. */
  guidelineIds: readonly string[];
}

/** A cell as the rules judge it. */
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
  courses: { offers: readonly OfferInCell[]; places: readonly Place[] } | null;
  open: OpenRecords;
}

const NOTHING_OPEN: OpenRecords = { offers: [], weakOffers: [], programmeIds: [], guidelineIds: [] };

/** Of a registry that does not answer. */
const UNKNOWN_EDUCATION: EducationInCell = { ...ANYTHING, inRoute: ANYTHING, weakBecause: [], openProgrammeIds: [] };

function dimensionOf({ atLeast, atMost, weakBecause }: EducationInCell): JudgedDimension {
  return { dimension: 'EDUCATION', atLeast, atMost, weakBecause };
}

/** Judges the cells of one map, each once: groups and broader topics ask for those below them. */
export class MapJudge {
  private readonly cells = new Map<string, JudgedCell>();
  private readonly topics = new Map<string, TopicFacts>();
  private educationJudge: EducationJudge | null | undefined;

  constructor(private readonly map: Omit<AnsweredMap, 'judge'>) {}

  /** Null where the registry did not answer. */
  get education(): EducationJudge | null {
    const { programmeFacts, taxonomies } = this.map;
    return (this.educationJudge ??= programmeFacts ? new EducationJudge(programmeFacts, taxonomies) : null);
  }

  cell(topicId: string, audienceId: string): JudgedCell {
    const name = `${topicId} ${audienceId}`;
    const known = this.cells.get(name) ?? this.judge(topicId, audienceId);
    this.cells.set(name, known);
    return known;
  }

  /** The need that records make which name this very audience; null where none does. */
  namedNeed(topicId: string, audienceId: string): JudgedNeed | null {
    return needOf(this.factsOn(topicId).needMakersFor([audienceId]), audienceId, [audienceId]);
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
    const broader = this.map.taxonomies.audiences.pathOf(audienceId);
    const topic = this.factsOn(topicId);
    const need = needOf(topic.needMakersFor(broader), audienceId, broader);
    if (!need) {
      const unknown = this.map.guidelineRequirements && this.map.measureFacts ? false : null;
      return {
        topicId,
        audienceId,
        need,
        dimensions: [],
        guidelines: null,
        verdict: null,
        isFromBelow: false,
        isGap: unknown,
        courses: null,
        open: NOTHING_OPEN,
      };
    }
    const places = placesOf(need, audienceId, this.map.taxonomies);
    const offers = topic.offersFor(audienceId, broader);
    const courses = judgeCourses(offers, places);
    const education = this.education ? this.education.judge(topicId, audienceId) : UNKNOWN_EDUCATION;
    const below = this.verdictBelow(topicId, audienceId);
    const verdict = below ?? headlineOf(courses, education);
    const guidelines = judgeGuidelines(this.map.guidelineRequirements ? topic.needMakersFor(broader).guidelines : null);
    const dimensions: JudgedDimension[] = [
      courses,
      ...(education ? [dimensionOf(education)] : []),
      ...(this.guidelinesInform(need) ? [guidelines] : []),
    ];
    return {
      topicId,
      audienceId,
      need,
      dimensions,
      guidelines,
      verdict,
      isFromBelow: below !== null,
      isGap: isGap(need, verdict),
      courses: offers && { offers, places },
      open: { ...openOffers(offers ?? [], places), programmeIds: education?.openProgrammeIds ?? [] },
    };
  }

  /**
   * rule: parents — a broader cell is never better than what is below it; null where nothing below has a need. A cell below
   * whose need is only possible may count, or turn out to be none.
   */
  private verdictBelow(topicId: string, audienceId: string): Bounds | null {
    const below = this.cellsBelow(topicId, audienceId);
    const verdicts = below.flatMap(({ need, verdict }) =>
      need && verdict ? [{ certain: need.certain, verdict }] : [],
    );
    const worst = worstOf(verdicts.map(({ verdict }) => verdict));
    if (!worst) return null;
    const certain = worstOf(verdicts.flatMap((one) => (one.certain ? [one.verdict] : [])));
    return { atLeast: worst.atLeast, atMost: (certain ?? bestOf(verdicts.map(({ verdict }) => verdict))).atMost };
  }

  /** Guidelines make most needs: they inform where something else makes it, or one is overdue. */
  private guidelinesInform({ measures, expectations, guidelines }: JudgedNeed): boolean {
    const overdue = guidelines.some(({ status, isOverdue }) => status === 'IN_FORCE' && isOverdue);
    return measures.length > 0 || expectations.length > 0 || overdue;
  }

  private factsOn(topicId: string): TopicFacts {
    const known = this.topics.get(topicId) ?? new TopicFacts(this.map, topicId);
    this.topics.set(topicId, known);
    return known;
  }
}

/** The courses and guidelines that would decide: those that cover, or would, at a place where the need may hold. */
function openOffers(offers: readonly OfferInCell[], places: readonly Place[]) {
  const isWhole = (offer: OfferInCell) => places.some((place) => weaknessesAt(offer, place)?.length === 0);
  const reaches = (offer: OfferInCell) => places.some((place) => weaknessesAt(offer, place) !== null);
  const whole = offers.filter(isWhole);
  const weak = offers.filter((offer) => !isWhole(offer) && reaches(offer));
  const ofStatus = (some: readonly OfferInCell[], status: CourseOffer['status']) =>
    some.flatMap(({ offer }) => (offer.status === status ? [offer] : []));
  return {
    offers: ofStatus(whole, 'UNKNOWN'),
    weakOffers: ofStatus(weak, 'UNKNOWN'),
    guidelineIds: [...new Set(ofStatus(whole, 'ACTIVE').flatMap(({ openGuidelineIds }) => openGuidelineIds))],
  };
}
