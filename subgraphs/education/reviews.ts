import { dueOf } from '../aspects/reviews/rules.js';
import type { Candidate } from '../aspects/reviews/schedule.js';
import type { Row } from '../../registry/records/store.js';
import { outcomeDate } from './dates.js';
import type { LearningOutcomeRecord, ProgrammeRecord } from './model.js';
import { legalState } from './validity.js';

/** The fields that tell when an outcome is to be reviewed, beside the regulation of its programme. */
export const PLANNED_BY = ['nextReview', 'reviewCycleMonths', 'lastReviewed'] as const;
type Planned = Pick<LearningOutcomeRecord, (typeof PLANNED_BY)[number]>;
type Regulated = Pick<ProgrammeRecord, 'regulation'>;

/** When an outcome is to be reviewed next. */
export function outcomeDue(outcome: Planned, programme: Regulated): string | null {
  return dueOf(outcome, outcomeDate(programme, outcome));
}

/** The fields that put outcomes on the review schedule. */
export const SCHEDULED_BY = [...PLANNED_BY, 'programmeId', 'topicIds', 'reviewResponsibleId'] as const;

/** An outcome on the schedule; nothing where its regulation certainly applies no more. */
export function outcomeCandidates(
  outcome: Row<Pick<LearningOutcomeRecord, (typeof SCHEDULED_BY)[number]>>,
  programme: Regulated,
  today: string,
): Candidate[] {
  if (legalState(programme.regulation, today) === 'ENDED') return [];
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
