/** TypeScript behind the GraphQL types of this registry. */
export type {
  CurrencyVerdict as CurrencyMapper,
  CurrencyEvidence as CurrencyEvidenceMapper,
} from '../aspects/currency.js';
export type { Facets as GuidelineFacetsMapper } from '../../registry/records/catalogue.js';
export type {
  ChapterRow as ChapterMapper,
  GuidelineList as GuidelineCatalogueMapper,
  GuidelineRow as GuidelineMapper,
  GuidelineRows as GuidelineConnectionMapper,
} from './store.js';
export type {
  BuildingOnGuidelines as CourseMapper,
  BuildingOnGuidelines as LearningOutcomeMapper,
} from './currency.js';
