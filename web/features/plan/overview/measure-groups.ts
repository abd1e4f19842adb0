import { SECTORS } from '../plan-filters';
import type { ListedMeasureFragment } from '../generated/graphql';

/** Measures that belong together: of a sector, or of a responsible organisation. */
export interface MeasureGroup {
  key: string;
  /** The sector, the organisation's name, or why there is none. */
  of: { sector: string } | { organisation: string } | 'nobody' | 'unavailable';
  measures: ListedMeasureFragment[];
}

/** Measures by sector in the plans' order, or by who answers for them; one with two responsible stands with both. */
export function groupMeasures(measures: readonly ListedMeasureFragment[], by: 'sektor' | 'ansvarlig'): MeasureGroup[] {
  return by === 'sektor' ? bySector(measures) : byResponsible(measures);
}

function bySector(measures: readonly ListedMeasureFragment[]): MeasureGroup[] {
  return SECTORS.map((sector) => ({
    key: sector,
    of: { sector },
    measures: measures.filter((measure) => measure.sector === sector),
  })).filter((group) => group.measures.length > 0);
}

function byResponsible(measures: readonly ListedMeasureFragment[]): MeasureGroup[] {
  const groups = new Map<string, MeasureGroup>();
  const add = (key: string, of: MeasureGroup['of'], measure: ListedMeasureFragment) => {
    const group = groups.get(key) ?? { key, of, measures: [] };
    groups.set(key, { ...group, measures: [...group.measures, measure] });
  };
  for (const measure of measures) {
    if (!measure.responsible) add('unavailable', 'unavailable', measure);
    else if (measure.responsible.length === 0) add('nobody', 'nobody', measure);
    for (const { id, name } of measure.responsible ?? []) add(`of ${id}`, { organisation: name.text }, measure);
  }
  const last = ({ of }: MeasureGroup) => (of === 'nobody' || of === 'unavailable' ? 1 : 0);
  return [...groups.values()].toSorted((a, b) => last(a) - last(b));
}
