/** TypeScript behind the GraphQL types of this registry. */
export type {
  Facets as LearningOutcomeFacetsMapper,
  Facets as ProgrammeFacetsMapper,
} from '../../registry/records/catalogue.js';
export type { CourseRef as CourseMapper } from './loaders.js';
export type {
  LearningOutcomeList as LearningOutcomeCatalogueMapper,
  LearningOutcomeRow as LearningOutcomeMapper,
  LearningOutcomeRows as LearningOutcomeConnectionMapper,
  ProgrammeCount as ProgrammeFacetMapper,
  ProgrammeList as ProgrammeCatalogueMapper,
  ProgrammeRow as ProgrammeMapper,
  ProgrammeRows as ProgrammeConnectionMapper,
  RegulationPart as RegulationMapper,
  TeachingJudgementRow as TeachingJudgementMapper,
} from './store.js';
