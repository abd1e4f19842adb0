import { Heading, Paragraph } from '@digdir/designsystemet-react';
import { useTranslations } from 'use-intl';
import { RecordLink } from '../../../components/RecordLink';
import { IndicatorFigure } from '../indicators/IndicatorFigure';
import { useIndicatorTexts } from '../indicators/use-indicator-texts';
import type { ReportData } from './report-data';

/** The plan's indicators: what was measured in the period, series by series, before how they have moved in all. */
export function MeasuredInPeriod({ indicators }: { indicators: ReportData['indicators'] }) {
  const t = useTranslations('plan.report');
  const words = useIndicatorTexts();
  return (
    <>
      <Heading level={3} data-size="xs">
        {t('indicators')}
      </Heading>
      {indicators.length === 0 && <Paragraph>{t('noIndicators')}</Paragraph>}
      {indicators.map(({ indicator, series }) => (
        <section key={indicator.id} className="report-indicator" aria-labelledby={`report-${indicator.id}`}>
          <Heading level={4} data-size="2xs" id={`report-${indicator.id}`} lang={indicator.name.language}>
            <RecordLink kind="Indicator" id={indicator.id}>
              {indicator.name.text}
            </RecordLink>
          </Heading>
          <p>
            <strong>{t('measuredInPeriod')}</strong>{' '}
            {series.length === 0
              ? t('notMeasured')
              : series
                  .flatMap(({ name, observations }) =>
                    observations.map(
                      (one) =>
                        `${words.when(one)}: ${words.number(one.value)} ${indicator.unit} (${one.region ?? words.series(name)})`,
                    ),
                  )
                  .join('; ')}
          </p>
          <IndicatorFigure indicator={indicator} />
        </section>
      ))}
    </>
  );
}
