import { Paragraph } from '@digdir/designsystemet-react';
import { useTranslations } from 'use-intl';
import { ListView } from '../../components/ListView';
import { usePagedQuery } from '../../api/use-graph-query';
import { PrintButton } from '../../components/PrintButton';
import { ViewFrame } from '../../components/ViewFrame';
import { readAllRows } from '../../api/whole-list';
import { CalendarSubscription } from '../../components/CalendarSubscription';
import { CsvButton } from '../../components/CsvButton';
import { ActiveFilters } from './ActiveFilters';
import { CourseTable } from './CourseTable';
import { CourseFilterFields } from './CourseFilterFields';
import { CoursesDocument, CoursesToExportDocument } from './generated/graphql';
import { useCourseColumns } from './course-columns';
import { useFilterNames } from './filter-names';
import { useCourseFilters, useCourseVariables } from './course-filters';
import { NothingFound } from './NothingFound';
import { OrderField } from './OrderField';

/** The courses that are registered, to search in, filter and export. */
export function CourseList() {
  const t = useTranslations('courses');
  const [filters, change] = useCourseFilters();
  const variables = useCourseVariables(filters);
  const courses = usePagedQuery(CoursesDocument, variables, ({ catalogue }) => catalogue?.courses);
  const facets = courses.answer?.data.catalogue?.courses?.facets;
  const names = useFilterNames(facets, filters);
  const columns = useCourseColumns();
  const wholeList = async () => {
    const rows = await readAllRows(CoursesToExportDocument, variables, ({ catalogue }) => catalogue?.courses);
    return {
      name: t('file'),
      columns: columns.map(({ name }) => name),
      rows: rows.map((row) => columns.map(({ text }) => text(row))),
    };
  };
  return (
    <ViewFrame
      title={t('title')}
      lead={t('lead')}
      queries={[courses]}
      actions={
        <>
          <CsvButton table={wholeList} />
          <PrintButton />
        </>
      }
    >
      <ListView
        filters={<CourseFilterFields filters={filters} change={change} facets={facets} names={names} />}
        label={t('results')}
        query={courses}
        listIn={({ catalogue }) => catalogue?.courses}
        count={t('count', { count: courses.totalCount })}
        tools={<OrderField filters={filters} change={change} />}
        chips={<ActiveFilters filters={filters} change={change} names={names} />}
        isEmpty={courses.totalCount === 0}
        empty={<NothingFound filters={filters} change={change} names={names} />}
        unavailable={<Paragraph>{t('listUnavailable')}</Paragraph>}
        pages={courses}
      >
        <CourseTable courses={courses.nodes} caption={t('caption', { count: courses.totalCount })} />
      </ListView>
      <CalendarSubscription
        path="/course-runs.ics"
        narrowedTo={{ topics: filters.tema, audiences: filters.malgruppe }}
        words={useTranslations('courses.calendar')}
      />
    </ViewFrame>
  );
}
