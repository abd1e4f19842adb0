import type { Connection as Database } from 'mongoose';
import { Store, type Row } from '../shared/store.js';
import { overlapDecisionSchema, type OverlapDecisionRecord } from './model.js';
import type { OverlapCandidate } from './overlap.js';
import { pairId, stillHolds } from './same-course.js';
import type { CourseStore, OverlapSelection } from './store.js';

export type OverlapDecisionRow = Row<OverlapDecisionRecord>;

/** Two courses that may overlap, and the decision on them, which may no longer hold. */
export interface DecidedCandidate extends OverlapCandidate {
  decision: OverlapDecisionRow | null;
}

/** Which candidates, and whether their decision is to hold. */
interface CandidateSelection extends OverlapSelection {
  decided?: boolean | null;
}

/** Decisions on pairs of courses, and what they say about candidates. */
export class OverlapDecisionStore extends Store<OverlapDecisionRecord> {
  constructor(database: Database) {
    super(database, {
      type: 'OverlapDecision',
      collection: 'overlapDecisions',
      schema: overlapDecisionSchema,
      references: { courseIds: 'Course' },
      searchable: ({ courseIds, reason }) => ({ sortBy: courseIds.join(' '), titles: [], texts: [reason] }),
    });
  }

  /** All decisions, with whether they still hold. */
  async judged(courses: CourseStore): Promise<(OverlapDecisionRow & { holds: boolean })[]> {
    const decisions = await this.find({});
    if (decisions.length === 0) return [];
    const decided = await courses.pick({ _id: { $in: decisions.flatMap(({ courseIds }) => courseIds) } }, []);
    return decisions.map((decision) => ({ ...decision, holds: stillHolds(decision, decided) }));
  }

  /** Candidates with the decisions on them, most similar first. */
  async candidates({ decided, ...selection }: CandidateSelection, courses: CourseStore): Promise<DecidedCandidate[]> {
    const [candidates, decisions] = await Promise.all([courses.overlaps(selection), this.judged(courses)]);
    const byPair = new Map(decisions.map((decision) => [pairId(decision.courseIds), decision]));
    return candidates.flatMap((candidate) => {
      const decision = byPair.get(pairId(candidate.courseIds)) ?? null;
      const wanted = typeof decided !== 'boolean' || decided === (decision?.holds ?? false);
      return wanted ? [{ ...candidate, decision }] : [];
    });
  }
}
