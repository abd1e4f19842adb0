/** TypeScript behind the GraphQL types of what several kinds of records share. */
export type { CurrencyInput as CurrencyInputScalar } from './currency.js';
export type {
  AudienceCount as AudienceFacetMapper,
  OrganisationCount as OrganisationFacetMapper,
  TopicCount as TopicFacetMapper,
} from './facets.js';
export type { ReviewPlanRow as ReviewPlanMapper } from './reviews/plan.js';
export type {
  ScheduledReview as ChapterReviewMapper,
  ScheduledReview as CourseReviewMapper,
  ScheduledReview as GuidelineReviewMapper,
  ScheduledReview as LearningOutcomeReviewMapper,
} from './reviews/schedule.js';
