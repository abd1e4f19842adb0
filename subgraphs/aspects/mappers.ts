/** TypeScript behind the GraphQL types of what several kinds of records share. */
export type { CurrencyVerdict as CurrencyMapper, Evidence as CurrencyEvidenceMapper } from './currency.js';
export type {
  AudienceCount as AudienceFacetMapper,
  OrganisationCount as OrganisationFacetMapper,
  TopicCount as TopicFacetMapper,
} from './facets.js';
export type { PlanRow as ReviewPlanMapper } from './reviews/plan.js';
export type {
  ScheduledReview as ChapterReviewMapper,
  ScheduledReview as CourseReviewMapper,
  ScheduledReview as GuidelineReviewMapper,
  ScheduledReview as LearningOutcomeReviewMapper,
} from './reviews/schedule.js';
