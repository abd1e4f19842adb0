import { Heading, Paragraph } from '@digdir/designsystemet-react';
import { useTranslations } from 'use-intl';
import { RecordLink } from '../../../components/RecordLink';
import type { ProgressFragment } from '../generated/graphql';
import { ProgressList } from '../parts/ProgressList';
import type { ReportData } from './report-data';

/** What was reported for the period in the registry, in the words of those who reported; nothing is added. */
export function ReportComments({ report: { progress } }: { report: ReportData }) {
  const t = useTranslations('plan.report');
  const within = progress.filter(({ reports }) => reports.length > 0);
  const partly = progress.filter(({ overlapping }) => overlapping.length > 0);
  return (
    <section aria-labelledby="comments">
      <Heading level={2} data-size="sm" id="comments">
        {t('comments')}
      </Heading>
      {within.length === 0 ? (
        <Paragraph>{t('noComments')}</Paragraph>
      ) : (
        <ReportsByMeasure items={within.map(({ measure, reports }) => ({ measure, reports }))} />
      )}
      {partly.length > 0 && (
        <>
          <Heading level={3} data-size="xs">
            {t('overlapping')}
          </Heading>
          <Paragraph>{t('overlappingRule')}</Paragraph>
          <ReportsByMeasure items={partly.map(({ measure, overlapping }) => ({ measure, reports: overlapping }))} />
        </>
      )}
    </section>
  );
}

function ReportsByMeasure({
  items,
}: {
  items: readonly { measure: { id: string; title: string }; reports: readonly ProgressFragment[] }[];
}) {
  return (
    <ul className="comments">
      {items.map(({ measure, reports }) => (
        <li key={measure.id}>
          <RecordLink kind="Measure" id={measure.id}>
            <span lang="nb">{measure.title}</span>
          </RecordLink>
          <ProgressList reports={reports} />
        </li>
      ))}
    </ul>
  );
}
