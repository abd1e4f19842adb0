/** TypeScript behind the GraphQL types of this registry. */
export type {
  FacetSource as LearningOutcomeFacetsMapper,
  FacetSource as ProgrammeFacetsMapper,
} from '../aspects/facets.js';
export type { CourseStub as CourseMapper } from './loaders.js';
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
export type { TeachingJudgementRow as TeachingJudgementMapper } from './teaching-judgements.js';
