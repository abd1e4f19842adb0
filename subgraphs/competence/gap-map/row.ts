import { tallyOfTopic } from '../../contracts/cell-counts.js';
import type { AnyCellCounts } from '../../contracts/coverage-counts.js';
import { requireRecord } from '../../../registry/records/rows.js';
import type { TopicRow } from '../store.js';
import { isNoOfferReason, topicReasons, unavailableReason } from './reasons.js';
import { GapCell } from './cell.js';
import type { AnsweredMap, GapReason, Need } from './types.js';
import { EVER_OFFERED_STATUSES, countsBehind, type Counted } from './counted.js';
import { listArguments, type CountedList } from './list-arguments.js';
import { needOfTopic } from './topic-need.js';
import { countVerdicts, isNeedSelected, type NeedSelection, type VerdictCounts } from './verdict-counts.js';
import { checkNeedsKnown } from './whole-map.js';
import { LOCAL_LEVEL } from './verdicts/education-routes.js';
import { bestOf, exactly, ANYTHING, type Bounds } from './verdicts/bounds.js';
import { knownMeasures, responsibilityFor } from './responsibility.js';

/** A topic across the audiences of the map. */
export class GapRow {
  constructor(
    private readonly map: AnsweredMap,
    readonly topicId: string,
    /** Waits until it is the row's turn to be told. */
    readonly nextTurn: () => Promise<void> = () => Promise.resolve(),
  ) {}

  get topic(): TopicRow {
    return requireRecord(this.map.topics.get(this.topicId) ?? null, this.topicId);
  }

  need(): Need | null {
    const { measureFacts, question } = this.map;
    const need = measureFacts && needOfTopic(measureFacts, question.topics[this.topicId] ?? []);
    if (!need) return null;
    const nobody = { audienceBasis: null, readershipOnly: () => false, audienceIds: () => [], guidelines: () => null };
    return { level: need.level, certain: true, measures: need.measures, expectations: [], ...nobody };
  }

  /** How well the need of the topic alone is met by what is registered for anybody; null without such a need. rule: topic-need */
  verdict(): Bounds | null {
    if (!this.need()) return null;
    const { programmeFacts } = this.map;
    const offers = this.map.judge.offersOn(this.topicId);
    const isOffered = (status: string) => offers?.some(({ offer }) => offer.status === status) ?? false;
    const mentioning = (programmeFacts?.mentionedBy[this.topicId] ?? []).some(
      (id) => programmeFacts?.programmes[id]?.level !== LOCAL_LEVEL,
    );
    return bestOf([
      offers ? exactly(isOffered('ACTIVE') ? 'COVERED' : 'MISSING') : ANYTHING,
      isOffered('UNKNOWN') ? ANYTHING : exactly('MISSING'),
      programmeFacts ? exactly(mentioning ? 'COVERED' : 'MISSING') : ANYTHING,
    ]);
  }

  /** Refused while a registry that makes needs does not answer. */
  verdictCounts(selection: NeedSelection): VerdictCounts {
    checkNeedsKnown(this.map);
    return countVerdicts(this.cells().flatMap(({ judged }) => (isNeedSelected(judged, selection) ? [judged] : [])));
  }

  courses = () => this.total({ list: 'COURSES', kind: 'ALL' });
  private coursesEverOffered = () => this.total({ list: 'COURSES', kind: 'status', states: EVER_OFFERED_STATUSES });
  private coursesPlanned = () => this.total({ list: 'COURSES', kind: 'status', states: ['PLANNED'] });
  learningOutcomes = () => this.total({ list: 'LEARNING_OUTCOMES', kind: 'ALL' });
  guidelines = () => this.total({ list: 'GUIDELINES', kind: 'ALL' });
  /** Those that hold for the whole country, and do or may apply. */
  private nationalGuidelines = () =>
    this.total({ list: 'GUIDELINES', kind: 'national', states: ['IN_FORCE', 'UNKNOWN'] });
  projects = () => this.total({ list: 'PROJECTS', kind: 'ALL' });

  measures(): CountedList | null {
    const { measureFacts, question } = this.map;
    const topicAndBelow = question.topics[this.topicId] ?? [];
    if (!measureFacts) return null;
    const onTopic = measureFacts.filter(({ topicIds }) => topicIds.some((id) => topicAndBelow.includes(id)));
    return { count: onTopic.length, list: 'MEASURES', arguments: () => ({ topicIds: [this.topicId] }) };
  }

  reasons(): GapReason[] {
    const known = knownMeasures(this.map);
    const [courses, guidelines, projects] = [this.coursesEverOffered(), this.nationalGuidelines(), this.projects()];
    const totals = {
      // Whoever is asked about, what the whole country is offered counts for them.
      courses: courses && courses.count + (this.map.judge.offersOn(this.topicId)?.length ?? 0),
      guidelines: guidelines?.count ?? null,
      projects: projects?.count ?? null,
    };
    const records: Partial<Record<string, CountedList | null>> = {
      NO_COURSE: courses,
      NO_GUIDELINE: guidelines,
      RESEARCH_NOT_COLLECTED: projects,
    };
    const { programmeFacts, measureFacts } = this.map;
    const silent = {
      courses: totals.courses === null,
      education: !programmeFacts,
      guidelines: totals.guidelines === null,
      plan: !measureFacts,
      research: totals.projects === null,
    };
    const down = Object.entries(silent).flatMap(([registry, isSilent]) =>
      isSilent ? [unavailableReason(registry)] : [],
    );
    return [...topicReasons(totals), ...down].map((reason) => ({
      ...reason,
      isNote: () => reason.dimension === null && reason.registry === undefined,
      records: () => records[reason.code] ?? null,
      planned: () => (isNoOfferReason(reason) ? this.coursesPlanned() : null),
      responsibility: () =>
        known && reason.subjects.length > 0 ? responsibilityFor(reason.subjects, known, null) : null,
    }));
  }

  cells(): GapCell[] {
    return Object.keys(this.map.question.audiences).map(
      (audienceId) => new GapCell(this.map, this.topicId, audienceId),
    );
  }

  private total(counted: Counted): CountedList | null {
    const counts = countsBehind(counted.list, this.map);
    if (!counts) return null;
    return {
      count: countOnTopic(counts, this.topicId, counted),
      list: counted.list,
      arguments: () => listArguments(counted, { topicId: this.topicId }, this.map.question.filter),
    };
  }
}

function countOnTopic(counts: AnyCellCounts, topicId: string, counted: Counted): number {
  const tally = tallyOfTopic(counts, topicId);
  if (!tally || counted.kind === 'ALL') return tally?.total ?? 0;
  return counted.states.reduce((sum, state) => sum + (tally.byState[counted.kind]?.[state] ?? 0), 0);
}
