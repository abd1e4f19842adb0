import { sliceInMemory, type Paging } from '../../../registry/queries/connection.js';
import type { ReviewQuestion } from '../../contracts/review-schedule.js';
import { stateOf, type ReviewState } from './rules.js';

/** A record that may be on the schedule. */
export interface Candidate {
  id: string;
  due: string | null;
  /** The newest date that it has of its own. */
  last: string | null;
  topicIds: readonly string[];
  /** Who is recorded as responsible for its reviews. */
  responsibleId: string | null;
  /** Who answers for the record, and for its reviews where nobody is recorded for them. */
  ownerId: string | null;
}

/** A record on the schedule. */
export interface ScheduledReview {
  id: string;
  state: ReviewState;
  due: string | null;
  last: string | null;
  /** Whether the date is too imprecise to tell if it is within the period. */
  undecided: boolean;
  responsibleId: string | null;
  responsibleInferred: boolean;
}

/** The schedule: what is overdue, then what is planned, by date; then the unplanned, oldest first, undated last. */
export function scheduleOf(
  candidates: readonly Candidate[],
  { organisationIds, topicIds, today, ...period }: ReviewQuestion,
): ScheduledReview[] {
  return candidates
    .filter((candidate) => !topicIds || candidate.topicIds.some((id) => topicIds.includes(id)))
    .flatMap(({ id, due, last, responsibleId: recorded, ownerId }) => {
      const within = due === null || inPeriod(due, period);
      if (within === false) return [];
      const responsibleId = recorded ?? ownerId;
      if (organisationIds && !(responsibleId && organisationIds.includes(responsibleId))) return [];
      const responsibleInferred = recorded === null && ownerId !== null;
      const state = stateOf(due, today);
      return [{ id, state, due, last, undecided: within === 'UNDECIDED', responsibleId, responsibleInferred }];
    })
    .sort((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1));
}

/** Whether a date is in a period; undecided where a part of its span is. '~' sorts after every character of a date. */
function inPeriod(due: string, { from, to }: Pick<ReviewQuestion, 'from' | 'to'>): boolean | 'UNDECIDED' {
  const [first, last] = [from ?? '', `${to ?? ''}~`];
  if (`${due}~` < first || due > last) return false;
  return due >= first && `${due}~` <= last ? true : 'UNDECIDED';
}

const STATES: readonly ReviewState[] = ['OVERDUE', 'PLANNED', 'UNPLANNED'];
const NO_DATE = '~';

/** What a review is sorted by. Partial dates count as their earliest day. */
function placeOf({ state, due, last, id }: ScheduledReview): string {
  return [STATES.indexOf(state), due ?? last ?? NO_DATE, id].join(' ');
}

/** A page of the reviews in some states, with how many there are in each state. */
export function reviewList(
  reviews: readonly ScheduledReview[],
  { states, ...paging }: { states: readonly ReviewState[] } & Paging,
) {
  const count = (state: ReviewState) => reviews.filter((review) => review.state === state).length;
  return {
    ...sliceInMemory(
      reviews.filter(({ state }) => states.includes(state)),
      'DUE',
      ({ id }) => id,
      paging,
    ),
    counts: { overdue: count('OVERDUE'), planned: count('PLANNED'), unplanned: count('UNPLANNED') },
  };
}
