import { Details, Heading, Paragraph, Tag } from '@digdir/designsystemet-react';
import { useTranslations } from 'use-intl';
import { useDateFormat } from '../../terms/use-date-format';
import { useTerm } from '../../terms/use-term';
import { ExternalLink } from '../../components/ExternalLink';
import { MissingValue } from '../../components/MissingValue';
import { useToday } from '../../components/use-today';
import type { CourseOnPage } from './course-on-page';

type Run = CourseOnPage['runs']['nodes'][number];

const COLORS = { ANNOUNCED: 'info', CONFIRMED: 'success', CANCELLED: 'danger' } as const;

/** When the course is held, as far as recorded: what is to come, and folded what is over. */
export function CourseRuns({ course: { runs, runsRecorded } }: { course: CourseOnPage }) {
  const t = useTranslations('courses.runs');
  const today = useToday();
  // A month or year that the day is in may not be over
  const isOver = ({ start, end }: Run) => (end ?? start) < today && !today.startsWith(end ?? start);
  // The latest come first: of very many, those that are to come are among the first page
  const [past, ahead] = [runs.nodes.filter(isOver), runs.nodes.filter((run) => !isOver(run)).reverse()];
  return (
    <section aria-labelledby="runs">
      <Heading level={2} data-size="xs" id="runs">
        {t('title')}
      </Heading>
      {!runsRecorded && (
        <Paragraph>
          <MissingValue why="notCollected" />
        </Paragraph>
      )}
      {ahead.length > 0 ? (
        <Runs runs={ahead} />
      ) : (
        <Paragraph data-size="sm">{t(runsRecorded ? 'noneAhead' : 'notRecorded')}</Paragraph>
      )}
      {past.length > 0 && (
        <Details>
          <Details.Summary>{t('past', { count: past.length })}</Details.Summary>
          <Details.Content>
            <Runs runs={past} />
          </Details.Content>
        </Details>
      )}
    </section>
  );
}

function Runs({ runs }: { runs: readonly Run[] }) {
  const t = useTranslations('courses.runs');
  const term = useTerm();
  const { partial } = useDateFormat();
  return (
    <ul>
      {runs.map(({ id, start, end, status, mode, place, registrationDeadline, seats, url, note }) => (
        <li key={id}>
          <strong>{end && end !== start ? `${partial(start)} – ${partial(end)}` : partial(start)}</strong>{' '}
          <Tag data-size="sm" data-color={COLORS[status]}>
            {term('CourseRunStatus', status)}
          </Tag>{' '}
          {mode && `${term('CourseRunMode', mode)}. `}
          {place && <span lang="nb">{place}. </span>}
          {registrationDeadline && `${t('deadline', { date: partial(registrationDeadline) })} `}
          {typeof seats === 'number' && `${t('seats', { count: seats })} `}
          {note && <span lang="nb">{note} </span>}
          {url && <ExternalLink href={url}>{t('page')}</ExternalLink>}
        </li>
      ))}
    </ul>
  );
}
