/** TypeScript behind the GraphQL types of this registry. */
export type { Facets as LearningOutcomeFacetsMapper, Facets as ProgrammeFacetsMapper } from '../aspects/facets.js';
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
} from './store.js';
export type { TeachingJudgementRow as TeachingJudgementMapper } from './teaching-judgement-store.js';
