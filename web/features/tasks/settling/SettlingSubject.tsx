import { useTranslations } from 'use-intl';
import { RecordLink } from '../../../components/RecordLink';
import { ViewLink } from '../../../components/ViewLink';
import { useTerm } from '../../../terms/use-term';
import type { SettlingTask } from './settling-task';

/** The way to what a task is about: the provider's courses, the audience's programmes, the guideline. */
export function SettlingSubject({ task: { provider, audience, guideline, recordCount } }: { task: SettlingTask }) {
  const t = useTranslations('tasks.settling');
  const term = useTerm();
  if (provider) {
    return (
      <p>
        {t('courses', { count: recordCount })}{' '}
        <ViewLink view="courses" filters={{ tilbyder: provider.id, status: 'UNKNOWN' }}>
          {t('allCourses')}
        </ViewLink>
      </p>
    );
  }
  if (audience) {
    return (
      <>
        <p>{t('programmes', { count: recordCount })}</p>
        <ul>
          {(audience.programmes?.nodes ?? []).map(({ id, name, coverage }) => (
            <li key={id}>
              <RecordLink kind="Programme" id={id}>
                {name.text}
              </RecordLink>{' '}
              ({term('ProgrammeCoverage', coverage)})
            </li>
          ))}
        </ul>
      </>
    );
  }
  if (!guideline) return null;
  return (
    <p>
      <RecordLink kind="Guideline" id={guideline.id}>
        {t('guideline')}
      </RecordLink>
    </p>
  );
}
