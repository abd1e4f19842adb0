import { useTranslations } from 'use-intl';
import { useTerm } from '../../../terms/use-term';
import { ExternalLink } from '../../../components/ExternalLink';
import type { ProgressFragment } from '../generated/graphql';
import { usePeriods } from '../use-periods';

/** Reports on a measure, in the words of whoever reported. */
export function ProgressList({ reports }: { reports: readonly ProgressFragment[] }) {
  const t = useTranslations('plan');
  const term = useTerm();
  const { span } = usePeriods();
  return (
    <ul className="progress-list">
      {reports.map(({ id, period, status, text, sourceUrl }) => (
        <li key={id}>
          <strong>{span(period)}:</strong> {term('ProgressStatus', status)}. <span lang="nb">{text}</span>
          {sourceUrl !== null && (
            <>
              {' '}
              <ExternalLink href={sourceUrl}>{t('moreAbout')}</ExternalLink>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
