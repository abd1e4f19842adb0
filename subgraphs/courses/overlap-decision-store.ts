import type { Connection as Database } from 'mongoose';
import { Store, type Row } from '../../registry/records/store.js';
import { kinds, type CourseRecord, type OverlapDecisionRecord } from './records.js';
import { decisionHolds } from './overlap-decision-validity.js';

export type OverlapDecisionRow = Row<OverlapDecisionRecord>;

/** A decision with whether it still holds. */
export type JudgedDecisionRow = OverlapDecisionRow & { holds: boolean };

/** Decisions on pairs of courses. */
export class OverlapDecisionStore extends Store<OverlapDecisionRecord> {
  constructor(database: Database) {
    super(database, kinds.overlapDecisions);
  }

  /** All decisions, with whether they still hold. */
  async judged(courses: Store<CourseRecord>): Promise<JudgedDecisionRow[]> {
    const decisions = await this.find({});
    if (decisions.length === 0) return [];
    const decided = await courses.pick({ _id: { $in: decisions.flatMap(({ courseIds }) => courseIds) } }, []);
    const byId = new Map(decided.map((course) => [course.id, course]));
    const holds = (decision: OverlapDecisionRow) =>
      decisionHolds(
        decision,
        decision.courseIds.flatMap((id) => byId.get(id) ?? []),
      );
    return decisions.map((decision) => ({ ...decision, holds: holds(decision) }));
  }
}
