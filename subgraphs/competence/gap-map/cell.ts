import { WHOLE_AUDIENCE } from '../../contracts/cell-counts.js';
import { requireRecord } from '../../../registry/records/rows.js';
import type { Localized } from '../../../values/text.js';
import type { AudienceRow, TopicRow } from '../store.js';
import { CellCourses } from './cell-courses.js';
import { CellLists, type StateCounts } from './cell-lists.js';
import { CellReasons, type CellReason } from './cell-reasons.js';
import { explainCell, isFiltered, type ExplainedCell } from './explanation/explain.js';
import type { CountedList } from './list-arguments.js';
import type { GapReasonCode } from './reasons.js';
import { checkedWeights, scoreOf, type ScoreWeights, type Score } from './score.js';
import { settledBy, type Settling } from './settling.js';
import type { AnsweredMap, Need } from './types.js';
import type { Bounds } from './verdicts/bounds.js';
import type { JudgedCell } from './verdicts/judge.js';
import { isReadershipOnly, namedIn, type JudgedNeed } from './verdicts/need.js';
import type { GapDimension, JudgedDimension } from './verdicts/rules.js';
import { countVerdicts, isNeedSelected, type NeedSelection, type VerdictCounts } from './verdict-counts.js';

const NO_REASONS: readonly CellReason[] = [];

/** `Need` in the schema. */
export function needFields(need: JudgedNeed, cell: GapCell, guidelines?: CountedList | null): Need {
  const status = need.certain ? 'IN_FORCE' : 'UNKNOWN';
  const { level, certain, audienceBasis, expectations } = need;
  return {
    level,
    certain,
    audienceBasis,
    expectations,
    readershipOnly: () => cell.isReadershipOnly(need),
    audienceIds: () => namedIn(need, cell.path),
    guidelines: () => (guidelines === undefined ? cell.guidelinesOfNeed(status) : guidelines),
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
  private foundReasons: CellReasons | undefined;

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

  isReadershipOnly(need: JudgedNeed): boolean {
    return isReadershipOnly(need, this.path, this.map.taxonomies.audiences.groups);
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
    if (!this.map.guidelineRequirements) return null;
    return this.lists.list({ list: 'GUIDELINES', kind: 'national', states: [status] }, WHOLE_AUDIENCE);
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
  below(selection: NeedSelection): VerdictCounts | null {
    const cells = this.map.judge.cellsBelow(this.topicId, this.audienceId);
    return cells.length > 0 ? countVerdicts(cells.filter((cell) => isNeedSelected(cell, selection))) : null;
  }

  explanation(): Localized {
    return explainCell(this.judged, this.told(this.judged, this.audience.prefLabel));
  }

  /** What an explanation tells beside a judgement of this cell. */
  told({ need, isFromBelow }: JudgedCell, audience: Localized): ExplainedCell {
    const { question, courseOffers, programmeFacts } = this.map;
    return {
      topic: this.topic.prefLabel,
      audience,
      isReadership: need !== null && this.isReadershipOnly(need),
      isFiltered: isFiltered(question.filter),
      silent: { courses: !courseOffers, education: !programmeFacts },
      isGroup: this.map.taxonomies.audiences.groups.has(this.audienceId),
      below: isFromBelow ? this.below({ certain: need?.certain ? true : null }) : null,
    };
  }

  courses(): CellCourses | null {
    return this.map.courseCounts ? new CellCourses(this.map, () => this.judged, this.lists) : null;
  }

  learningOutcomes() {
    return this.map.outcomeCounts ? { states: this.lists.states({ list: 'LEARNING_OUTCOMES', kind: 'level' }) } : null;
  }

  guidelines(): { states: StateCounts[] } | null {
    return this.map.guidelineCounts ? { states: this.lists.states({ list: 'GUIDELINES', kind: 'status' }) } : null;
  }

  projects() {
    return this.map.projectCounts ? { states: this.lists.states({ list: 'PROJECTS', kind: 'status' }) } : null;
  }

  score({ weights }: { weights: ScoreWeights }): Score {
    return scoreOf(this.judged, this.lists.courses?.currency, checkedWeights(weights));
  }

  reasons(): readonly CellReason[] {
    const { courseCounts, programmeFacts, guidelineCounts, measureFacts } = this.map;
    // Most cells have no need, and nothing to say.
    if (!this.judged.need && courseCounts && programmeFacts && guidelineCounts && measureFacts) return NO_REASONS;
    return this.reasonsOfCell.all();
  }

  /** The codes of the reasons. */
  codes(): GapReasonCode[] {
    return this.reasonsOfCell.codes();
  }

  /** The reasons that make the cell a gap, of its learning route or of one dimension. */
  gapReasons(dimension: GapDimension | null): CellReason[] {
    return this.reasonsOfCell.ofGap(dimension);
  }

  /** The reasons for which it falls short, whether its need is certain or possible. */
  lackingReasons(dimension: GapDimension | null): CellReason[] {
    return this.reasonsOfCell.lacking(dimension);
  }

  private get reasonsOfCell(): CellReasons {
    return (this.foundReasons ??= new CellReasons(this.map, this.judged, this.lists));
  }
}
