import { Heading, Paragraph } from '@digdir/designsystemet-react';
import { useFormatter, useTranslations } from 'use-intl';
import { useDateFormat } from '../../terms/use-date-format';
import { useTerm } from '../../terms/use-term';
import { Fact, FactList } from '../../components/Facts';
import { MissingValue } from '../../components/MissingValue';
import { ExternalLink } from '../../components/ExternalLink';
import type { CourseOnPage } from './course-on-page';

/** How many took part, as far as reported, and when the course is to be reviewed. */
export function Upkeep({ course }: { course: CourseOnPage }) {
  return (
    <>
      <Participation course={course} />
      <ReviewPlan course={course} />
    </>
  );
}

function Participation({ course: { participation, participationReported } }: { course: CourseOnPage }) {
  const t = useTranslations('courses.participation');
  const format = useFormatter();
  return (
    <section aria-labelledby="participation">
      <Heading level={2} data-size="xs" id="participation">
        {t('title')}
      </Heading>
      {participationReported ? (
        <ul>
          {participation.nodes.map(({ id, period, participants, organisation, remark, sourceUrl }) => (
            <li key={id}>
              {t('figure', { count: participants, shown: format.number(participants), period })}{' '}
              {organisation?.name.text} {remark && <span lang="nb">{remark} </span>}
              {sourceUrl && <ExternalLink href={sourceUrl}>{t('source')}</ExternalLink>}
            </li>
          ))}
        </ul>
      ) : (
        <>
          <Paragraph>
            <MissingValue why="notCollected" />
          </Paragraph>
          <Paragraph data-size="sm">{t('notReported')}</Paragraph>
        </>
      )}
    </section>
  );
}

function ReviewPlan({ course: { reviewPlan } }: { course: CourseOnPage }) {
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
