import { Heading, Paragraph } from '@digdir/designsystemet-react';
import { useTranslations } from 'use-intl';
import { useDateFormat } from '../../terms/use-date-format';
import type { CourseOnPage } from './course-on-page';
import { CourseStatusTag } from './CourseStatusTag';

/** Whether the course is offered, and who said so. */
export function StatusSection({ course }: { course: CourseOnPage }) {
  const t = useTranslations('courses.status');
  const { partial } = useDateFormat();
  const { status, statusNote, confirmation, plannedStart } = course;
  return (
    <section aria-labelledby="status">
      <Heading level={2} data-size="xs" id="status">
        {t('title')}
      </Heading>
      <Paragraph>
        <CourseStatusTag status={status} />
      </Paragraph>
      <Paragraph data-size="sm">{t(`means.${status}`)}</Paragraph>
      {statusNote && (
        <Paragraph data-size="sm" lang="nb">
          {statusNote}
        </Paragraph>
      )}
      {plannedStart && <Paragraph data-size="sm">{t('plannedStart', { date: partial(plannedStart) })}</Paragraph>}
      <Paragraph data-size="sm">
        {confirmation
          ? t('confirmed', { on: partial(confirmation.on), informant: confirmation.informant })
          : t('notConfirmed')}
      </Paragraph>
    </section>
  );
}
