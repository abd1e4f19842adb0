import { useFormatter, useTranslations } from 'use-intl';
import type { IndicatorWithSeriesFragment } from '../generated/graphql';
import { usePeriods } from '../use-periods';
import type { Observation } from './observation-span';

type Target = NonNullable<IndicatorWithSeriesFragment['target']>;
type Baseline = NonNullable<IndicatorWithSeriesFragment['baseline']>;

/** Puts an indicator's figures into words, the same in chart, table and export. */
export interface IndicatorTexts {
  number: (value: number) => string;
  series: (name: string | null) => string;
  when: (observation: Pick<Observation, 'year' | 'period'>) => string;
  target: (target: Target) => string;
  baseline: (baseline: Baseline) => string;
  /** A difference in the indicator's unit: of per cent, percentage points. */
  difference: (value: number, unit: string) => string;
}

/** The words for an indicator in the page's language. */
export function useIndicatorTexts(): IndicatorTexts {
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
