import { unknownId } from '../shared/errors.js';
import { within } from './progress.js';
import { bySeries, type Series } from './series.js';
import type { IndicatorRow, MeasureRow, PlanRow, Stores } from './store.js';

/** `PlanReport` in the schema. */
export interface Report {
  plan: PlanRow;
  period: string;
  goals: MeasureRow[];
  measures: MeasureRow[];
  indicators: { indicator: IndicatorRow; series: Series[] }[];
  limits: string[];
}

/** What any report on these registries must say of itself. */
const LIMITS = [
  'Shows registered offers and texts, not what staff can do.',
  'The registries are a sample: what is not registered is not known to be missing.',
  'Measurements are compared within a series only.',
];
const DRAFT = 'The plan is a draft: its measures are nobody\u2019s duty yet.';

/** Gathers what a report on a plan for a period is written from. */
export async function planReport(
  { plans, measures, indicators }: Stores,
  planId: string,
  period: string,
): Promise<Report> {
  const [plan] = await plans.byIds([planId]);
  if (!plan) throw unknownId('planId', planId);
  const rows = (await measures.find({ planId })).toSorted((a, b) => a.position - b.position);
  const named = [...new Set(rows.flatMap(({ indicatorId }) => indicatorId ?? []))];
  const measured = await indicators.find({ _id: { $in: named } });
  return {
    plan,
    period,
    goals: rows.filter(({ kind }) => kind === 'GOAL' || kind === 'STRATEGY_GOAL'),
    measures: rows.filter(({ kind }) => kind === 'MEASURE'),
    indicators: measured.map((indicator) => ({
      indicator,
      series: bySeries(indicator, within(indicator.observations, period)),
    })),
    limits: plan.status === 'DRAFT' ? [...LIMITS, DRAFT] : LIMITS,
  };
}
