import { useTranslations } from 'use-intl';
import { useTerm } from '../../../terms/use-term';
import type { ExportTable } from '../../../components/export-table';
import type { IndicatorWithSeriesFragment } from '../generated/graphql';
import { useIndicatorTexts } from './use-indicator-texts';

const COLUMNS = [
  ...['indicator', 'series', 'period', 'value', 'unit', 'remark', 'baseline', 'target', 'state', 'plans', 'source'],
] as const;

/** Gives measurements of indicators as a table to export: a row each, with the series' standing to the target. */
export function useIndicatorTable(): (name: string, indicators: readonly IndicatorWithSeriesFragment[]) => ExportTable {
  const t = useTranslations('plan.csv');
  const term = useTerm();
  const words = useIndicatorTexts();
  const plansOf = ({ measures }: IndicatorWithSeriesFragment) =>
    [...new Set(measures.map(({ plan }) => `${plan.title.text}: ${term('PlanStatus', plan.status)}`))].join('; ');
  return (name, indicators) => ({
    name,
    columns: COLUMNS.map((column) => t(column)),
    rows: indicators.flatMap((indicator) =>
      indicator.series.flatMap((series) =>
        series.observations.map((one) => [
          indicator.name.text,
          words.series(series.name),
          words.when(one),
          one.value,
          indicator.unit,
          [one.region, one.note].filter((text) => text !== null).join('; '),
          indicator.baseline ? words.baseline(indicator.baseline) : '',
          indicator.target?.text ?? '',
          term('ProgressState', series.progress.state),
          plansOf(indicator),
          one.sourceUrl,
        ]),
      ),
    ),
  });
}
