import type { Connection as Database } from 'mongoose';
import { anyOf } from '../../registry/queries/conditions.js';
import { Store, type Row } from '../../registry/records/store.js';
import { kinds, type CourseRecord, type OverlapDecisionRecord } from './records.js';
import { OVERLAP_FIELDS, overlapCandidates, type OverlapCandidate } from './overlap.js';
import { pairId, decisionHolds } from './overlap-decision-validity.js';

export type OverlapDecisionRow = Row<OverlapDecisionRecord>;

/** Two courses that may overlap, and the decision on them, which may no longer hold. */
export interface DecidedCandidate extends OverlapCandidate {
  decision: OverlapDecisionRow | null;
}

/** Which pairs of overlapping courses. */
interface OverlapSelection {
  providerIds?: readonly string[] | null;
  topicIds?: readonly string[] | null;
  countries: readonly string[];
  /** Whether a decision on them is to hold. */
  decided?: boolean | null;
}

/** Decisions on pairs of courses, and what they say about candidates. */
export class OverlapDecisionStore extends Store<OverlapDecisionRecord> {
  constructor(database: Database) {
    super(database, kinds.overlapDecisions);
  }

  /** All decisions, with whether they still hold. */
  async judged(courses: Store<CourseRecord>): Promise<(OverlapDecisionRow & { holds: boolean })[]> {
    const decisions = await this.find({});
    if (decisions.length === 0) return [];
    const decided = await courses.pick({ _id: { $in: decisions.flatMap(({ courseIds }) => courseIds) } }, []);
    return decisions.map((decision) => ({ ...decision, holds: decisionHolds(decision, decided) }));
  }

  /** Pairs of courses that may overlap, with the decisions on them, most similar first. */
  async candidates(selection: OverlapSelection, courses: Store<CourseRecord>): Promise<DecidedCandidate[]> {
    const { providerIds, topicIds, countries, decided } = selection;
    const conditions = [{ status: { $ne: 'RETIRED' } }, ...anyOf('country', countries.length > 0 ? countries : null)];
    const [compared, decisions] = await Promise.all([
      courses.pick({ $and: conditions }, OVERLAP_FIELDS),
      this.judged(courses),
    ]);
    const providerOf = new Map(compared.map(({ id, providerId }) => [id, providerId]));
    const byPair = new Map(decisions.map((decision) => [pairId(decision.courseIds), decision]));
    const selected = overlapCandidates(compared).filter(
      (candidate) =>
        (!providerIds || candidate.courseIds.some((id) => providerIds.includes(providerOf.get(id) ?? ''))) &&
        (!topicIds || candidate.topicIds.some((id) => topicIds.includes(id))),
    );
    return selected.flatMap((candidate) => {
      const decision = byPair.get(pairId(candidate.courseIds)) ?? null;
      const wanted = typeof decided !== 'boolean' || decided === (decision?.holds ?? false);
      return wanted ? [{ ...candidate, decision }] : [];
    });
  }
}
