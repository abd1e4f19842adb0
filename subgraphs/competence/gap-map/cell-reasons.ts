import { WHOLE_AUDIENCE, countOf } from '../../contracts/cell-counts.js';
import type { CellLists } from './cell-lists.js';
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
import { listInCell } from './settling.js';
import type { AnsweredMap } from './types.js';
import type { JudgedCell } from './verdicts/judge.js';
import { needSectors } from './verdicts/places.js';
import type { GapDimension } from './verdicts/rules.js';

const ANY_REACH = ['DIRECT', 'INHERITED', 'PARTIAL'] as const;

/** The reasons of a cell, found once. */
export class CellReasons {
  private found: readonly ReasonCount[] | undefined;

  constructor(
    private readonly map: AnsweredMap,
    readonly cell: JudgedCell,
    private readonly lists: CellLists,
  ) {}

  /** Reasons where there is a need, and always which registries did not answer. */
  get counts(): readonly ReasonCount[] {
    return (this.found ??= this.find());
  }

  all(): CellReason[] {
    return this.counts.map((reason) => new CellReason(this, reason));
  }

  codes(): GapReasonCode[] {
    return this.counts.map(({ code }) => code);
  }

  /** The reasons that make the cell a gap, of its learning route or of one dimension. */
  ofGap(dimension: GapDimension | null): CellReason[] {
    const { need, isGap } = this.cell;
    return need?.certain && (dimension !== null || isGap) ? this.lacking(dimension) : [];
  }

  /** The reasons for which the cell falls short, whether its need is certain or possible. */
  lacking(dimension: GapDimension | null): CellReason[] {
    const { dimensions, verdict } = this.cell;
    if (dimension === null && (!verdict || verdict.atMost === 'COVERED')) return [];
    const wanted = dimensions.filter((one) =>
      dimension ? one.dimension === dimension : one.dimension !== 'GUIDELINES',
    );
    const short = wanted.filter(({ atMost }) => atMost !== 'COVERED').map((one) => one.dimension);
    const isOfShort = (reason: ReasonCount) => reason.dimension !== null && short.includes(reason.dimension);
    const found = this.counts.filter(isOfShort);
    // A broader cell can fall short by what is below it alone: then all that lowers it is told.
    const told =
      found.length > 0 || dimension !== null
        ? found
        : this.counts.filter((reason) => reason.dimension !== 'GUIDELINES' && this.lowers(reason));
    return told.map((reason) => new CellReason(this, reason));
  }

  /** Whether a reason lowers a bound of its dimension; the others are notes beside it. */
  lowers({ code, dimension, isAside }: Pick<ReasonCount, 'code' | 'dimension' | 'isAside'>): boolean {
    if (isAside) return false;
    if (code === 'SOURCE_UNAVAILABLE') return true;
    const judged = this.cell.dimensions.find((one) => one.dimension === dimension);
    return judged !== undefined && judged.atLeast !== 'COVERED';
  }

  /** Who answers for some reasons; null where plan did not answer. */
  responsibilityFor(reasons: readonly ReasonCount[]): Responsibility | null {
    const known = knownMeasures(this.map);
    if (!known) return null;
    const subjects = [...new Set(reasons.flatMap((reason) => reason.subjects))];
    const programmeIds = reasons.flatMap((reason) => reason.programmeIds ?? []);
    const deciders = programmeIds.map((id) => this.map.programmeFacts?.programmes[id]?.administeredById ?? null);
    return responsibilityFor(subjects, known, this.place(), deciders);
  }

  recordsOf({ counted, count }: ReasonCount): CountedList | null {
    if (!counted) return null;
    const { records, reach, ids, coversSettingIds } = counted;
    const ways = reach === 'WHOLE' ? WHOLE_AUDIENCE : ANY_REACH;
    if (!ids && !coversSettingIds) return this.lists.list(records, ways, count);
    // What is listed one by one is of any provider that counts for the organisations of the map.
    const filter = { ...this.map.question.filter, ...(ids && { organisationIds: null }) };
    return listInCell(records, this.cell, filter, {
      ...{ count, reach: ways },
      ...(ids && { narrowed: { ids } }),
      ...(coversSettingIds && { aligned: { coversSettingIds } }),
    });
  }

  plannedFor(reason: ReasonCount): CountedList | null {
    if (!isNoOfferReason(reason)) return null;
    return this.lists.list({ list: 'COURSES', kind: 'status', states: ['PLANNED'] }, WHOLE_AUDIENCE);
  }

  private find(): readonly ReasonCount[] {
    const { courseCounts, programmeFacts, guidelineCounts, measureFacts, judge } = this.map;
    const { need, courses, topicId, audienceId } = this.cell;
    const found: ReasonCount[] = [];
    if (need && courses) {
      const retired = countOf(this.lists.courses?.status, ['RETIRED'], WHOLE_AUDIENCE);
      const isNarrowed = this.map.question.filter.organisationIds !== null;
      found.push(...courseReasons({ ...courses, retired, isNarrowed }));
    }
    if (need && judge.education) found.push(...educationReasons(judge.education, topicId, audienceId));
    if (need && guidelineCounts) found.push(...guidelineReasons(this.lists.guidelines));
    if (!guidelineCounts) found.push(unavailableReason('guidelines'));
    if (!measureFacts) found.push(unavailableReason('plan'));
    if (!courseCounts) found.push(unavailableReason('courses'));
    if (!programmeFacts) found.push(unavailableReason('education'));
    return found;
  }

  private place(): GapPlace {
    const { taxonomies } = this.map;
    const { need, topicId, audienceId } = this.cell;
    return {
      topicIds: taxonomies.topics.pathOf(topicId),
      audienceIds: taxonomies.audiences.pathOf(audienceId),
      audienceSectors: taxonomies.audiences.sectorsOf(audienceId),
      needSectors: () => need && needSectors(need, taxonomies),
    };
  }
}

/** One reason of a cell; `GapReason` in the schema. The records and who answers are looked for when they are asked for. */
export class CellReason {
  constructor(
    private readonly reasons: CellReasons,
    private readonly reason: ReasonCount,
  ) {}

  get code() {
    return this.reason.code;
  }
  get dimension() {
    return this.reason.dimension;
  }
  get count() {
    return this.reason.count;
  }
  get of() {
    return this.reason.of;
  }
  get registry() {
    return this.reason.registry;
  }
  get programmeIds() {
    return this.reason.programmeIds;
  }
  get judgementIds() {
    return this.reason.judgementIds;
  }
  get subjects() {
    return this.reason.subjects;
  }

  isNote(): boolean {
    return !this.reasons.lowers(this.reason);
  }

  records(): CountedList | null {
    return this.reasons.recordsOf(this.reason);
  }

  planned(): CountedList | null {
    return this.reasons.plannedFor(this.reason);
  }

  responsibility(): Responsibility | null {
    return this.code === 'SOURCE_UNAVAILABLE' ? null : this.reasons.responsibilityFor([this.reason]);
  }
}
