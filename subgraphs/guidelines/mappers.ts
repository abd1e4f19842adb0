/** TypeScript behind the GraphQL types of this registry. */
export type { FacetSource as GuidelineFacetsMapper } from '../aspects/facets.js';
export type {
  ChapterRow as ChapterMapper,
  GuidelineList as GuidelineCatalogueMapper,
  GuidelineRow as GuidelineMapper,
  GuidelineRows as GuidelineConnectionMapper,
} from './store.js';
