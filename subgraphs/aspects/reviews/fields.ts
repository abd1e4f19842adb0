import { date, id, oneOf, text, wholeAboveZero, type RecordOf } from '../../../registry/records/model.js';

/** What every kind of record that is reviewed keeps: when it was reviewed last, and the plan for the next time. */
export const reviewFields = {
  lastReviewed: date.optional,
  nextReview: date.optional,
  reviewCycleMonths: wholeAboveZero.optional,
  reviewCycleNote: text.optional,
  responsibleUnit: text.optional,
  reviewResponsibleId: id.optional,
  reviewStatus: oneOf(['PROPOSED', 'ADOPTED']).optional,
};

/** What these fields refer to. */
export const reviewReferences = { reviewResponsibleId: 'Organisation' } as const;

export type ReviewFields = RecordOf<typeof reviewFields>;
