/** TypeScript behind the GraphQL types by which registries meet, unless a registry has its own. */
export type { CatalogueRequest as CatalogueMapper } from './catalogue.js';
export type {
  AnyCellCounts as CellCountsScalar,
  CourseBases as CourseBasesScalar,
  GapQuestion as GapQuestionScalar,
} from './coverage-counts.js';
export type {
  AudienceOrSettingRef as AudienceMapper,
  AudienceOrSettingRef as SettingMapper,
  EntityRef as GuidelineMapper,
  EntityRef as MeasureMapper,
  EntityRef as OrganisationMapper,
  EntityRef as PlanMapper,
  EntityRef as ProgrammeMapper,
  EntityRef as TeachingJudgementMapper,
  TopicRef as TopicMapper,
} from './entity-refs.js';
export type { CourseOffers as CourseOffersScalar } from './course-offers.js';
export type { GuidelineRequirements as GuidelineRequirementsScalar } from './guideline-requirements.js';
export type {
  GuidelineFacts as GuidelineFactsScalar,
  GuidelineFactsById as GuidelineFactsByIdScalar,
} from './guideline-status.js';
export type { ImpactQuestion as ImpactQuestionScalar, ImpactReach as ImpactReachScalar } from './impact.js';
export type { MeasureFacts as MeasureFactsScalar } from './plan-measures.js';
export type { ProgrammeFacts as ProgrammeFactsScalar } from './programme-coverage.js';
export type {
  GapComparisonRequest as GapComparisonMapper,
  ComparisonQuestion as GapComparisonQuestionScalar,
  GapMapRequest as GapMapMapper,
  GuidelineImpactRequest as GuidelineImpactMapper,
  ReviewScheduleRequest as ReviewScheduleMapper,
} from './questions.js';
export type { ReviewQuestion as ReviewQuestionScalar } from './review-schedule.js';
export type { Tree as TaxonomyTreeScalar } from '../../values/taxonomy.js';
export type ProviderRegionsScalar = Readonly<Record<string, string>>;
export type WorkplacesScalar = Readonly<Record<string, readonly string[]>>;
export type ListArgumentsScalar = Record<string, unknown>;
