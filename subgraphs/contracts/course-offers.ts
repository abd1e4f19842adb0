/** Statuses of courses that are offered, or may be: a retired one is no longer, a planned one is not yet. */
export const OFFERED_STATUSES = ['ACTIVE', 'UNKNOWN'] as const;

/** A course that is offered, or of which nobody knows whether it is, as far as the verdicts of a gap map go. */
export interface CourseOffer {
  id: string;
  /** ACTIVE is known to be offered; of UNKNOWN the provider would have to be asked. */
  status: (typeof OFFERED_STATUSES)[number];
  topicIds: readonly string[];
  audienceIds: readonly string[];
  /** Where it is for; none recorded counts as everywhere. */
  settingIds: readonly string[];
  providerId: string;
  /** It is known to be due for review. */
  isReviewDue: boolean;
  /** Guidelines of unknown status that it builds on: were one withdrawn, the course would be due for review. */
  openGuidelineIds: readonly string[];
}

export type CourseOffers = readonly CourseOffer[];
