import { Heading, Paragraph } from '@digdir/designsystemet-react';
import { useTranslations } from 'use-intl';
import type { GapCounts } from '../gap-counts';
import { ReportGoals } from './ReportGoals';
import { MeasuresInReport } from './MeasuresInReport';
import { MeasuredInPeriod } from './MeasuredInPeriod';
import type { ReportData } from './report-data';

interface Props {
  report: ReportData;
  gaps: GapCounts;
  audienceIds: readonly string[];
}

/** What the registries hold for the period: measures, goals, measurements. */
export function ReportFindings({ report, gaps, audienceIds }: Props) {
  const t = useTranslations('plan.report');
  const { measures, goals, progress, indicators } = report;
  const reported = progress.filter(({ state }) => state === 'REPORTED');
  const measured = indicators.filter(({ series }) => series.length > 0);
  return (
    <section aria-labelledby="findings">
      <Heading level={2} data-size="sm" id="findings">
        {t('findings')}
      </Heading>
      <ul>
        <li>{t('sumMeasures', { goals: goals.length, measures: measures.length })}</li>
        <li>{t('sumReported', { reported: reported.length, of: progress.length })}</li>
        <li>{t('sumMeasured', { measured: measured.length, of: indicators.length })}</li>
      </ul>
      <Heading level={3} data-size="xs">
        {t('measures')}
      </Heading>
      {measures.length === 0 ? (
        <Paragraph>{t('noMeasures')}</Paragraph>
      ) : (
        <MeasuresInReport report={report} gaps={gaps} audienceIds={audienceIds} />
      )}
      <Heading level={3} data-size="xs">
        {t('goals')}
      </Heading>
      {goals.length === 0 ? <Paragraph>{t('noGoals')}</Paragraph> : <ReportGoals goals={goals} />}
      <MeasuredInPeriod indicators={indicators} />
    </section>
  );
}
