import { Heading, Paragraph } from '@digdir/designsystemet-react';
import { useTranslations } from 'use-intl';
import { ProgressList } from '../parts/ProgressList';
import type { MeasureOnPage } from './measure-on-page';

/** What was reported of a measure, period by period. */
export function ProgressReports({ measure: { progress } }: { measure: MeasureOnPage }) {
  const t = useTranslations('plan');
  return (
    <section aria-labelledby="progress">
      <Heading level={2} data-size="xs" id="progress">
        {t('measure.progress')}
      </Heading>
      {progress.length === 0 ? (
        <Paragraph>
          <span className="absent none">{t('notReported')}</span>. {t('notReportedMeans')}
        </Paragraph>
      ) : (
        <ProgressList reports={progress} />
      )}
    </section>
  );
}
