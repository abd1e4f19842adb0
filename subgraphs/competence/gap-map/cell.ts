import { WHOLE_AUDIENCE, DISTINCT, countOf } from '../../contracts/coverage-counts.js';
import { requireRecord } from '../../../registry/records/rows.js';
import type { AudienceRow, TopicRow } from '../store.js';
import { CellLists } from './cell-lists.js';
import { explainCell } from './explanation.js';
import type { CountedList } from './list-arguments.js';
import {
  courseReasons,
  educationReasons,
  guidelineReasons,
  isNoOfferReason,
  unavailableReason,
  type GapReasonCode,
  type ReasonCount,
} from './reasons.js';
import { knownMeasures, responsibilityFor, type GapPlace, type Responsibility } from './responsibility.js';
import { checkedWeights, scoreOf, type ScoreWeights, type Score } from './score.js';
import { offersFromElsewhere, settledBy, type Settling } from './settling.js';
import type { AnsweredMap, CourseCoverage, GapReason, Need, StateCounts } from './types.js';
import type { Bounds } from './verdicts/bounds.js';
import { needSectors } from './verdicts/places.js';
import type { JudgedCell } from './verdicts/judge.js';
import { isReadershipOnly, namedIn, type JudgedNeed } from './verdicts/need.js';
import type { GapDimension, JudgedDimension } from './verdicts/rules.js';
import { countVerdicts, type VerdictCounts } from './verdict-counts.js';

const LISTS = { courses: 'COURSES', guidelines: 'GUIDELINES', projects: 'PROJECTS' } as const;

/** `Need` in the schema. */
export function needFields(need: JudgedNeed, cell: GapCell): Need {
  const status = need.guidelines.some((guideline) => guideline.status === 'IN_FORCE') ? 'IN_FORCE' : 'UNKNOWN';
  const { level, certain, audienceBasis, expectations } = need;
  return {
    level,
    certain,
    audienceBasis,
    expectations,
    readershipOnly: () => isReadershipOnly(need, cell.audienceId),
    audienceIds: () => namedIn(need, cell.path),
    guidelines: () => cell.guidelinesOfNeed(status),
    measures: need.measures,
  };
}

/** A dimension of a cell; `JudgedDimension` in the schema. */
export interface CellDimension extends JudgedDimension {
  settledBy: () => Settling[];
}

/** A cell of a gap map: everything in it follows from what the registries counted and told. */
export class GapCell {
  private numbers: CellLists | undefined;
  private judgedCell: JudgedCell | undefined;
  private foundReasons: ReasonCount[] | undefined;

  constructor(
    private readonly map: AnsweredMap,
    readonly topicId: string,
    readonly audienceId: string,
  ) {}

  private get lists(): CellLists {
    return (this.numbers ??= new CellLists(this.map, this.topicId, this.audienceId));
  }

  get topic(): TopicRow {
    return requireRecord(this.map.topics.get(this.topicId) ?? null, this.topicId);
  }

  get audience(): AudienceRow {
    return requireRecord(this.map.audiences.get(this.audienceId) ?? null, this.audienceId);
  }

  /** The audience and all above it, the nearest first. */
  get path(): readonly string[] {
    return this.map.taxonomies.audiences.pathOf(this.audienceId);
  }

  /** The cell as the rules judge it. */
  get judged(): JudgedCell {
    return (this.judgedCell ??= this.map.judge.cell(this.topicId, this.audienceId));
  }

  need(): Need | null {
    const { need } = this.judged;
    return need && needFields(need, this);
  }

  /** The national guidelines that make the need; null where the registry did not answer. */
  guidelinesOfNeed(status: 'IN_FORCE' | 'UNKNOWN'): CountedList | null {
    return this.map.guidelineRequirements ? this.lists.list('GUIDELINES', `NATIONAL:${status}`, WHOLE_AUDIENCE) : null;
  }

  isGap(): boolean | null {
    return this.judged.isGap;
  }

  verdict(): Bounds | null {
    return this.judged.verdict;
  }

  dimensions(): CellDimension[] {
    return this.judged.dimensions.map((dimension) => ({
      ...dimension,
      settledBy: () => settledBy(dimension, this.judged, this.map),
    }));
  }

  /** Counts of the cells from which a broader one is counted; null for one with nothing below it. */
  below(): VerdictCounts | null {
    const cells = this.map.judge.cellsBelow(this.topicId, this.audienceId);
    return cells.length > 0 ? countVerdicts(cells) : null;
  }

  explanation() {
    return explainCell(this.judged, { topic: this.topic.prefLabel, audience: this.audience.prefLabel });
  }

  courses(): CourseCoverage | null {
    if (!this.map.courseCounts) return null;
    const counts = this.lists.counts('COURSES');
    return {
      states: () => this.lists.states('COURSES', (name) => /^(ACTIVE|UNKNOWN|RETIRED|PLANNED)$/.test(name)),
      planned: () => this.lists.list('COURSES', 'PLANNED', WHOLE_AUDIENCE),
      currency: () => this.lists.states('COURSES', (name) => /^OFFERED:(?!STATED|INFERRED|NO_BASIS)/.test(name)),
      basis: () => this.lists.states('COURSES', (name) => /^OFFERED:(STATED|INFERRED|NO_BASIS)/.test(name)),
      partial: () => this.lists.partialReach(),
      fromElsewhere: () => offersFromElsewhere(this.judged, this.map),
      distinct: counts?.[DISTINCT] ?? 0,
      distinctOf: countOf(counts, 'OFFERED', WHOLE_AUDIENCE),
    };
  }

  learningOutcomes() {
    return this.map.outcomeCounts ? { states: this.lists.states('LEARNING_OUTCOMES') } : null;
  }

  guidelines(): { states: StateCounts[] } | null {
    if (!this.map.guidelineCounts) return null;
    return { states: this.lists.states('GUIDELINES', (name) => !name.includes(':') && name !== 'OVERDUE') };
  }

  projects() {
    return this.map.projectCounts ? { states: this.lists.states('PROJECTS') } : null;
  }

  score({ weights }: { weights: ScoreWeights }): Score {
    return scoreOf(this.judged, this.lists.counts('COURSES') ?? null, checkedWeights(weights));
  }

  reasons(): GapReason[] {
    return this.reasonCounts().map((reason) => this.withRecords(reason));
  }

  /** The codes of the reasons. */
  codes(): GapReasonCode[] {
    return this.reasonCounts().map(({ code }) => code);
  }

  /** Who answers for what lowers the verdict, whatever the dimension; null where plan did not answer. */
  responsibility(): Responsibility | null {
    const known = knownMeasures(this.map);
    const lowering = this.reasonCounts().filter((reason) => reason.dimension !== 'GUIDELINES' && this.lowers(reason));
    const subjects = [...new Set(lowering.flatMap((reason) => reason.subjects))];
    return known && responsibilityFor(subjects, known, this.place(), this.decidersOf(lowering));
  }

  /** Whether a reason lowers a bound of its dimension; the others are notes beside it. */
  lowers({ code, dimension }: Pick<ReasonCount, 'code' | 'dimension'>): boolean {
    if (code === 'SOURCE_UNAVAILABLE') return true;
    const judged = this.judged.dimensions.find((one) => one.dimension === dimension);
    return judged !== undefined && judged.atLeast !== 'COVERED';
  }

  /** The reasons that make the cell a gap, of its learning route or of one dimension. */
  gapReasons(dimension: GapDimension | null): GapReason[] {
    const { need, dimensions, isGap } = this.judged;
    if (!need?.certain) return [];
    const short = dimensions.filter(({ atMost }) => atMost !== 'COVERED').map((one) => one.dimension);
    const wanted = dimension ? short.filter((one) => one === dimension) : short.filter((one) => one !== 'GUIDELINES');
    if (dimension === null && !isGap) return [];
    return this.reasonCounts()
      .filter((reason) => reason.dimension !== null && wanted.includes(reason.dimension))
      .map((reason) => this.withRecords(reason));
  }

  private reasonCounts(): ReasonCount[] {
    return (this.foundReasons ??= this.findReasons());
  }

  /** Reasons where there is a need, and always which registries did not answer. */
  private findReasons(): ReasonCount[] {
    const { courseCounts, programmeFacts, guidelineCounts, judge } = this.map;
    const down = [
      ...(guidelineCounts ? [] : [unavailableReason('guidelines')]),
      ...(courseCounts ? [] : [unavailableReason('courses')]),
      ...(programmeFacts ? [] : [unavailableReason('education')]),
    ];
    if (!this.judged.need) return down;
    const { courses } = this.judged;
    return [
      ...(courses ? courseReasons({ counts: this.lists.counts('COURSES'), ...courses }) : []),
      ...(judge.education ? educationReasons(judge.education, this.topicId, this.audienceId) : []),
      ...(guidelineCounts ? guidelineReasons(this.lists.counts('GUIDELINES')) : []),
      ...down,
    ];
  }

  private withRecords(reason: ReasonCount): GapReason {
    const { counted, count, subjects, code } = reason;
    return {
      ...reason,
      isNote: !this.lowers(reason),
      records: () => (counted ? this.recordsOf(counted, count) : null),
      planned: () => (isNoOfferReason(reason) ? this.lists.list('COURSES', 'PLANNED', WHOLE_AUDIENCE) : null),
      responsibility: () => {
        const known = knownMeasures(this.map);
        if (!known || code === 'SOURCE_UNAVAILABLE') return null;
        return responsibilityFor(subjects, known, this.place(), this.decidersOf([reason]));
      },
    };
  }

  /** Who administers the regulations of the programmes that reasons name. */
  private decidersOf(reasons: readonly ReasonCount[]): (string | null)[] {
    const programmeIds = reasons.flatMap((reason) => reason.programmeIds ?? []);
    return programmeIds.map((id) => this.map.programmeFacts?.programmes[id]?.administeredById ?? null);
  }

  private recordsOf({ registry, as, reach }: NonNullable<ReasonCount['counted']>, count: number): CountedList {
    const ways = reach === 'WHOLE' ? WHOLE_AUDIENCE : (['DIRECT', 'INHERITED', 'PARTIAL'] as const);
    return this.lists.list(LISTS[registry], as, ways, count);
  }

  private place(): GapPlace {
    const { taxonomies } = this.map;
    const { need } = this.judged;
    return {
      topicIds: taxonomies.topics.pathOf(this.topicId),
      audienceIds: this.path,
      audienceSectors: taxonomies.audiences.sectorsOf(this.audienceId),
      needSectors: () => need && needSectors(need, taxonomies),
    };
  }
}
