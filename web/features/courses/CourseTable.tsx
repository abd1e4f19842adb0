import { Table } from '@digdir/designsystemet-react';
import { useTranslations } from 'use-intl';
import { useDateFormat } from '../../terms/use-date-format';
import { useTerm } from '../../terms/use-term';
import { RecordLink } from '../../components/RecordLink';
import { MissingValue } from '../../components/MissingValue';
import { useDisplayNames } from '../../terms/use-display-names';
import { useDuration } from './course-columns';
import { CourseStatusTag } from './CourseStatusTag';
import { CurrencyTag } from './CurrencyTag';
import type { CourseInListFragment } from './generated/graphql';

interface Props {
  courses: readonly CourseInListFragment[];
  caption: string;
}

/** The list: a table, whose rows are blocks of named facts on narrow screens. */
export function CourseTable({ courses, caption }: Props) {
  const t = useTranslations('courses.column');
  return (
    // The roles stay where the style makes blocks of rows
    <Table className="course-table" role="table" data-size="sm">
      <caption className="visually-hidden">{caption}</caption>
      <Table.Head role="rowgroup">
        <Table.Row role="row">
          {(['title', 'status', 'format', 'languages', 'lastReviewed', 'currency'] as const).map((column) => (
            <Table.HeaderCell key={column} role="columnheader" scope="col">
              {t(column)}
            </Table.HeaderCell>
          ))}
        </Table.Row>
      </Table.Head>
      <Table.Body role="rowgroup">
        {courses.map((course) => (
          <Row key={course.id} course={course} />
        ))}
      </Table.Body>
    </Table>
  );
}

function Row({ course }: { course: CourseInListFragment }) {
  const t = useTranslations('courses');
  const term = useTerm();
  const countryName = useDisplayNames().country;
  const languageName = useDisplayNames().language;
  const { partial } = useDateFormat();
  const duration = useDuration()(course);
  const { id, title, provider, status, format, languages, lastReviewed, currency, country, nextRun } = course;
  return (
    <Table.Row role="row">
      <Table.HeaderCell role="rowheader" scope="row">
        <span lang={title.language} className="course-title">
          <RecordLink kind="Course" id={id}>
            {title.text}
          </RecordLink>
        </span>
        <span className="provider">
          {provider ? provider.name.text : <MissingValue why="unavailable" />}
          {country !== 'NO' && ` · ${countryName(country)}`}
        </span>
      </Table.HeaderCell>
      <Table.Cell role="cell" data-label={t('column.status')}>
        <CourseStatusTag status={status} />
        {nextRun && <span className="next-run">{t('starts', { date: partial(nextRun.start) })}</span>}
      </Table.Cell>
      <Table.Cell role="cell" data-label={t('column.format')}>
        {format ? term('CourseFormat', format) : <MissingValue why="unknown" />}
        {duration !== null && <span className="duration">{duration}</span>}
      </Table.Cell>
      <Table.Cell role="cell" data-label={t('column.languages')}>
        {languages.length > 0 ? languages.map(languageName).join(', ') : <MissingValue why="unknown" />}
      </Table.Cell>
      <Table.Cell role="cell" data-label={t('column.lastReviewed')}>
        {lastReviewed ? partial(lastReviewed) : <MissingValue why="unknown" />}
      </Table.Cell>
      <Table.Cell role="cell" data-label={t('column.currency')}>
        {currency ? <CurrencyTag state={currency.state} /> : <MissingValue why="unavailable" />}
      </Table.Cell>
    </Table.Row>
  );
}
