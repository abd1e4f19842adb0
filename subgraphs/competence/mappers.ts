/** TypeScript behind the GraphQL types of this registry. */
export type { EntityRef as CatalogueMapper } from '../contracts/entity-refs.js';
export type { MeasureFact as ResponsibleMeasureMapper } from '../contracts/plan-measures.js';
export type { GapCell as GapCellMapper } from './gap-map/cell.js';
export type { ChangedCell as ChangedCellMapper } from './gap-map/comparison.js';
export type { CountedList as CountedListMapper } from './gap-map/list-arguments.js';
export type { Gap as GapMapper } from './gap-map/gap-list.js';
export type { Responsibility as ResponsibilityMapper } from './gap-map/responsibility.js';
export type { GapRow as GapRowMapper } from './gap-map/row.js';
export type { Score as ScoreMapper } from './gap-map/score.js';
export type {
  CourseCoverage as CourseCoverageMapper,
  GapReason as GapReasonMapper,
  Need as NeedMapper,
  PartialReach as PartialReachMapper,
  StateCounts as StateCountsMapper,
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
