/** TypeScript behind the GraphQL types of this registry. */
export type { EntityRef as CatalogueMapper } from '../contracts/entity-refs.js';
export type { CellDimension as JudgedDimensionMapper, GapCell as GapCellMapper } from './gap-map/cell.js';
export type { ProviderCollection as ProviderCollectionMapper } from './gap-map/collection.js';
export type { Finding as FindingMapper } from './gap-map/findings.js';
export type { SettlingTaskInMap as SettlingTaskMapper } from './gap-map/finding-resolvers.js';
export type { Settling as SettlingRecordsMapper } from './gap-map/settling.js';
export type { OwningMeasure as ResponsibleMeasureMapper } from './gap-map/responsibility.js';
export type { ChangedCell as ChangedCellMapper } from './gap-map/comparison.js';
export type { CountedList as CountedListMapper } from './gap-map/list-arguments.js';
export type { Gap as GapMapper } from './gap-map/gap-list.js';
export type { Responsibility as ResponsibilityMapper } from './gap-map/responsibility.js';
export type { CellCourses as CourseCoverageMapper } from './gap-map/cell-courses.js';
export type { StateCounts as CountsByReachMapper, StateCounts as StateCountsMapper } from './gap-map/cell-lists.js';
export type { GapRow as GapRowMapper } from './gap-map/row.js';
export type { Score as ScoreMapper } from './gap-map/score.js';
export type {
  GapColumn as GapColumnMapper,
  GapReason as GapReasonMapper,
  Need as NeedMapper,
  PartialReach as PartialReachMapper,
} from './gap-map/types.js';
export type {
  AudienceRow as AudienceMapper,
  ExpectationRow as ExpectationMapper,
  MeasureRef as MeasureMapper,
  OrganisationRow as OrganisationMapper,
  OrganisationRows as OrganisationConnectionMapper,
  SettingRow as SettingMapper,
  TopicRow as TopicMapper,
} from './store.js';
