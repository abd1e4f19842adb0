import { asFieldControls } from '../controls/control';
import { choiceOf } from '../controls/choice';
import { reference } from '../controls/lists';
import { date, lineOfText, wholeNumber } from '../controls/text';
import type { CourseFields, ReviewPlanInFormFragment } from '../generated/graphql';
import type { ValuesOf } from './editable-kind';

/** What a record tells of its reviews, in inputs of all kinds. */
type ReviewInputs = Pick<
  CourseFields,
  'nextReview' | 'reviewCycleMonths' | 'reviewCycleNote' | 'responsibleUnit' | 'reviewResponsibleId' | 'reviewStatus'
>;

/** How a plan of reviews is edited. */
export const reviewControls = {
  nextReview: date,
  reviewCycleMonths: wholeNumber(1),
  reviewCycleNote: lineOfText,
  responsibleUnit: lineOfText,
  reviewResponsibleId: reference('organisation'),
  reviewStatus: choiceOf('ReviewPlanStatus', ['PROPOSED', 'ADOPTED']),
} satisfies Parameters<typeof asFieldControls<ReviewInputs>>[0];

/** The same in a group of a form. */
export const reviewFields = {
  nextReview: ['reviews', reviewControls.nextReview],
  reviewCycleMonths: ['reviews', reviewControls.reviewCycleMonths],
  reviewCycleNote: ['reviews', reviewControls.reviewCycleNote],
  reviewResponsibleId: ['reviews', reviewControls.reviewResponsibleId],
  responsibleUnit: ['reviews', reviewControls.responsibleUnit],
  reviewStatus: ['reviews', reviewControls.reviewStatus],
} as const;

/** A plan as inputs have it. */
export function reviewValues(plan: ReviewPlanInFormFragment): ValuesOf<ReviewInputs> {
  return {
    nextReview: plan.nextReview ?? null,
    reviewCycleMonths: plan.cycleMonths ?? null,
    reviewCycleNote: plan.cycleNote ?? null,
    responsibleUnit: plan.responsibleUnit ?? null,
    reviewResponsibleId: plan.responsible?.id ?? null,
    reviewStatus: plan.status ?? null,
  };
}

/** Ids of records, null where the record names none. */
export const idsOf = (records: readonly { id: string }[] | null | undefined): string[] =>
  (records ?? []).map(({ id }) => id);
