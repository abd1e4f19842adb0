/** TypeScript behind the GraphQL types of this registry. */
export type { Facets as MeasureFacetsMapper } from '../../registry/records/catalogue.js';
export type { MeasureInReport as MeasureInReportMapper, Report as PlanReportMapper } from './report.js';
export type { Series as ObservationSeriesMapper } from './series.js';
export type {
  IndicatorRow as IndicatorMapper,
  MeasureList as MeasureCatalogueMapper,
  MeasureProgressRow as MeasureProgressMapper,
  MeasureRow as MeasureMapper,
  MeasureRows as MeasureConnectionMapper,
  PlanCount as PlanFacetMapper,
  PlanRow as PlanMapper,
} from './store.js';
