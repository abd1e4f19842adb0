import { Heading, Paragraph } from '@digdir/designsystemet-react';
import { useFormatter, useTranslations } from 'use-intl';
import { ExternalLink } from '../../components/ExternalLink';
import { MissingValue } from '../../components/MissingValue';
import type { CourseOnPage } from './course-on-page';

/** How many took part in the course, as far as reported. */
export function Participation({ course: { participation, participationReported } }: { course: CourseOnPage }) {
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
