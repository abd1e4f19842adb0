/** TypeScript behind the GraphQL types of this registry. */
export type {
  Facets as CourseFacetsMapper,
  Facets as CourseRunFacetsMapper,
} from '../../registry/records/catalogue.js';
export type { OverlapDecisionRow as OverlapDecisionMapper } from './overlap-decision-store.js';
export type { DecidedCandidate as OverlapCandidateMapper } from './overlap-page.js';
export type {
  CourseRunList as CourseRunCatalogueMapper,
  CourseRunRow as CourseRunMapper,
  CourseRunRows as CourseRunConnectionMapper,
} from './course-run-store.js';
export type { CodedOutcomeRef as LearningOutcomeMapper } from './loaders.js';
export type {
  ParticipationRow as ParticipationMapper,
  ParticipationRows as ParticipationConnectionMapper,
} from './participation.js';
export type {
  CourseList as CourseCatalogueMapper,
  CourseRow as CourseMapper,
  CourseRows as CourseConnectionMapper,
} from './store.js';
export type { ProviderToAsk as ProviderToAskMapper } from './verification-queue.js';
