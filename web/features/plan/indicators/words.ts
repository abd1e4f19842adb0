import { useFormatter, useTranslations } from 'use-intl';
import type { IndicatorWithSeriesFragment } from '../generated/graphql';
import { usePeriods } from '../periods';
import type { Measured } from './time';

type Target = NonNullable<IndicatorWithSeriesFragment['target']>;
type Baseline = NonNullable<IndicatorWithSeriesFragment['baseline']>;

/** Puts an indicator's figures into words, the same in chart, table and export. */
export interface IndicatorWords {
  number: (value: number) => string;
  series: (name: string | null) => string;
  when: (observation: Pick<Measured, 'year' | 'period'>) => string;
  target: (target: Target) => string;
  baseline: (baseline: Baseline) => string;
  /** A difference in the indicator's unit: of per cent, percentage points. */
  difference: (value: number, unit: string) => string;
}

/** The words for an indicator in the page's language. */
export function useIndicatorWords(): IndicatorWords {
  const t = useTranslations('plan.indicator');
  const format = useFormatter();
  const { measured } = usePeriods();
  const number = (value: number) => format.number(value, { maximumFractionDigits: 2 });
  return {
    number,
    series: (name) => {
      if (name === null) return t('unnamedSeries');
      // Names are short in the registry; those that can be said better are
      return t.has(`seriesNames.${name}`) ? t(`seriesNames.${name}`) : name;
    },
    when: ({ year, period }) => measured(year, period),
    target: ({ value, year }) =>
      value === null
        ? t('targetWithoutValue')
        : year === null
          ? t('target', { value: number(value) })
          : t('targetBy', { value: number(value), year: String(year) }),
    baseline: ({ value, year }) =>
      value === null
        ? t('baselineWithoutValue', { year: String(year) })
        : t('baseline', { value: number(value), year: String(year) }),
    difference: (value, unit) => `${number(value)} ${unit.startsWith('%') ? t('percentagePoints') : unit}`,
  };
}
