import {
  date,
  oneOf,
  reference,
  shownAs,
  text,
  wholeAboveZero,
  type RecordOf,
} from '../../../registry/records/fields.js';
import { ReviewPlanStatus } from '../generated/codes.js';

/** What every kind of record that is reviewed keeps: when it was reviewed last, and the plan for the next time. */
export const reviewFields = {
  lastReviewed: date.optional,
  nextReview: shownAs('reviewPlan.nextReview', date.optional),
  reviewCycleMonths: shownAs('reviewPlan.cycleMonths', wholeAboveZero.optional),
  reviewCycleNote: shownAs('reviewPlan.cycleNote', text.optional),
  responsibleUnit: shownAs('reviewPlan.responsibleUnit', text.optional),
  reviewResponsibleId: shownAs('reviewPlan.responsible', reference('Organisation').optional),
  reviewStatus: shownAs('reviewPlan.status', oneOf({ ReviewPlanStatus }).optional),
};

export type ReviewFields = RecordOf<typeof reviewFields>;
