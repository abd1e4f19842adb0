import { dueDate } from '../aspects/reviews/rules.js';
import type { ReviewCandidate } from '../aspects/reviews/schedule.js';
import type { Row } from '../../registry/records/store.js';
import { outcomeDate } from './outcome-currency.js';
import type { LearningOutcomeRecord, ProgrammeRecord } from './records.js';
import { hasEnded } from './legal-state.js';

/** The fields that tell when an outcome is to be reviewed, beside the regulation of its programme. */
export const REVIEW_FIELDS = ['nextReview', 'reviewCycleMonths', 'lastReviewed'] as const;
type Planned = Pick<LearningOutcomeRecord, (typeof REVIEW_FIELDS)[number]>;
type Regulated = Pick<ProgrammeRecord, 'regulation'>;

/** When an outcome is to be reviewed next. */
export function outcomeDue(outcome: Planned, programme: Regulated): string | null {
  return dueDate(outcome, outcomeDate(programme, outcome));
}

/** The fields that put outcomes on the review schedule. */
export const SCHEDULE_FIELDS = [...REVIEW_FIELDS, 'programmeId', 'topicIds', 'reviewResponsibleId'] as const;

/** An outcome on the schedule; nothing where its regulation certainly applies no more. */
export function outcomeCandidates(
  outcome: Row<Pick<LearningOutcomeRecord, (typeof SCHEDULE_FIELDS)[number]>>,
  programme: Regulated,
  today: string,
): ReviewCandidate[] {
  if (hasEnded(programme, today)) return [];
  return [
    {
      id: outcome.id,
      due: outcomeDue(outcome, programme),
      last: outcomeDate(programme, outcome),
      topicIds: outcome.topicIds,
      responsibleId: outcome.reviewResponsibleId,
      ownerId: programme.regulation?.administeredById ?? null,
    },
  ];
}
