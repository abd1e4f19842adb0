import { useTranslations } from 'use-intl';
import { useTerm } from '../../../terms/use-term';
import type { IndicatorWithSeriesFragment } from '../generated/graphql';
import { useIndicatorTexts } from './use-indicator-texts';

/** How each series stands to the target, with the rule that says so. Never one judgement over several series. */
export function SeriesProgress({
  indicator: { series, unit },
}: {
  indicator: Pick<IndicatorWithSeriesFragment, 'series' | 'unit'>;
}) {
  const t = useTranslations('plan.indicator');
  const term = useTerm();
  const words = useIndicatorTexts();
  return (
    <ul className="plain progress-words">
      {series.map(({ name, progress: { state, latest, expected, remaining } }) => (
        <li key={name}>
          <strong>{words.series(name)}:</strong> {term('ProgressState', state)}.{' '}
          {latest &&
            t('latest', {
              when: words.when(latest),
              value: words.number(latest.value),
              unit,
            })}{' '}
          {remaining !== null && remaining > 0 && t('remaining', { difference: words.difference(remaining, unit) })}{' '}
          {expected !== null && t('expected', { value: words.number(expected), unit })}{' '}
          <span className="aside">{term('ProgressStateExplained', state)}</span>
        </li>
      ))}
    </ul>
  );
}
