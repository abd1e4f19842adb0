import { Heading, Paragraph } from '@digdir/designsystemet-react';
import { useTranslations } from 'use-intl';
import { Fact, FactList } from '../../components/Facts';
import { useDateFormat } from '../../terms/use-date-format';
import { useTerm } from '../../terms/use-term';
import type { CourseOnPage } from './course-on-page';

/** When the course is to be reviewed, by whom, and how often that was moved. */
export function CourseReviewPlan({ course: { reviewPlan } }: { course: CourseOnPage }) {
  const t = useTranslations('courses.review');
  const term = useTerm();
  const { partial } = useDateFormat();
  const { due, status, cycleMonths, cycleNote, responsible, responsibleUnit, moves } = reviewPlan;
  return (
    <section aria-labelledby="review">
      <Heading level={2} data-size="xs" id="review">
        {t('title')}
      </Heading>
      {due === null && status === null && cycleMonths === null && responsible === null ? (
        <Paragraph data-size="sm">{t('notPlanned')}</Paragraph>
      ) : (
        <FactList>
          <Fact orUnknown name={t('due')}>
            {due && partial(due)}
          </Fact>
          <Fact orUnknown name={t('status')}>
            {status && term('ReviewPlanStatus', status)}
          </Fact>
          <Fact orUnknown name={t('cycle')}>
            {cycleMonths ? t('months', { count: cycleMonths }) : null}
            {cycleNote}
          </Fact>
          <Fact orUnknown name={t('responsible')}>
            {[responsible?.name.text, responsibleUnit].filter(Boolean).join(', ')}
          </Fact>
          {moves > 0 && <Fact name={t('moves')}>{t('moved', { count: moves })}</Fact>}
        </FactList>
      )}
    </section>
  );
}
