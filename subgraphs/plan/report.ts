import { unknownId } from '../../platform/errors.js';
import { grouped } from '../../values/grouped.js';
import { observationsWithin } from './indicator-progress.js';
import { reportedIn, type Reported } from './reported-progress.js';
import { bySeries, type Series } from './series.js';
import type { IndicatorRow, MeasureProgressRow, MeasureRow, PlanRow, Stores } from './store.js';

/** `PlanReport` in the schema. */
export interface Report {
  plan: PlanRow;
  period: string;
  goals: MeasureRow[];
  measures: MeasureRow[];
  progress: MeasureInReport[];
  indicators: { indicator: IndicatorRow; series: Series[] }[];
  limits: string[];
}

/** A measure with what was reported of it in the period of a report. */
export interface MeasureInReport extends Reported<MeasureProgressRow> {
  measure: MeasureRow;
}

/** What any report on these registries must say of itself. */
const LIMITS = [
  'Shows registered offers and texts, not what staff can do.',
  'The registries are a sample: what is not registered is not known to be missing.',
  'Measurements are compared within a series only.',
  'Progress is what somebody reported; a measure that is not reported on may have been carried out.',
];
const DRAFT = 'The plan is a draft: its measures are nobody\u2019s duty yet.';

/** Gathers what a report on a plan for a period is written from. */
export async function planReport(
  { plans, measures, indicators, measureProgress }: Stores,
  planId: string,
  period: string,
): Promise<Report> {
  const [plan] = await plans.byIds([planId]);
  if (!plan) throw unknownId('planId', planId);
  const rows = (await measures.find({ planId })).toSorted((a, b) => a.position - b.position);
  const named = [...new Set(rows.flatMap(({ indicatorId }) => indicatorId ?? []))];
  const measured = await indicators.find({ _id: { $in: named } });
  const reports = await measureProgress.find({ measureId: { $in: rows.map(({ id }) => id) } });
  const byMeasure = grouped(reports, ({ measureId }) => [measureId]);
  const reported = rows.map((measure) => ({ measure, ...reportedIn(byMeasure.get(measure.id) ?? [], period) }));
  return {
    plan,
    period,
    goals: rows.filter(({ kind }) => kind === 'GOAL' || kind === 'STRATEGY_GOAL'),
    measures: rows.filter(({ kind }) => kind === 'MEASURE'),
    // Goals and frames are not carried out by anybody, but somebody may report on them all the same.
    progress: reported.filter(({ measure, state }) => measure.kind === 'MEASURE' || state === 'REPORTED'),
    indicators: measured.map((indicator) => ({
      indicator,
      series: bySeries(indicator, observationsWithin(indicator.observations, period)),
    })),
    limits: plan.status === 'DRAFT' ? [...LIMITS, DRAFT] : LIMITS,
  };
}
