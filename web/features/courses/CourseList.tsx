import { Paragraph } from '@digdir/designsystemet-react';
import { useTranslations } from 'use-intl';
import { useAskList } from '../../api/use-graph-query';
import { Answered } from '../../components/QueryResult';
import { PrintButton } from '../../components/Exports';
import { More } from '../../components/More';
import { View } from '../../components/View';
import { allRows } from '../../components/whole-list';
import { WholeCsvButton } from '../../components/WholeCsvButton';
import { ActiveFilters } from './ActiveFilters';
import { CourseTable } from './CourseTable';
import { Filters } from './Filters';
import { CoursesDocument, CoursesToExportDocument } from './generated/graphql';
import { useCourseColumns } from './course-columns';
import { useFilterNames } from './filter-names';
import { useCourseFilters, useVariables } from './list-filters';
import { NothingFound } from './NothingFound';
import { Order } from './Order';

/** The courses that are registered, to search in, filter and export. */
export function CourseList() {
  const t = useTranslations('courses');
  const [filters, change] = useCourseFilters();
  const variables = useVariables(filters);
  const courses = useAskList(CoursesDocument, variables, ({ catalogue }) => catalogue?.courses);
  const facets = courses.answer?.data.catalogue?.courses?.facets;
  const names = useFilterNames(facets, filters);
  const columns = useCourseColumns();
  const wholeList = async () => {
    const rows = await allRows(CoursesToExportDocument, variables, ({ catalogue }) => catalogue?.courses);
    return {
      name: t('file'),
      columns: columns.map(({ name }) => name),
      rows: rows.map((row) => columns.map(({ text }) => text(row))),
    };
  };
  return (
    <View
      title={t('title')}
      lead={t('lead')}
      asked={[courses]}
      actions={
        <>
          <WholeCsvButton read={wholeList} />
          <PrintButton />
        </>
      }
    >
      <div className="with-filters">
        <Filters filters={filters} change={change} facets={facets} names={names} />
        <section aria-label={t('results')}>
          <div className="results-head">
            <Paragraph role="status" className="result-count">
              {courses.answer && facets ? t('count', { count: courses.totalCount }) : ''}
            </Paragraph>
            <Order filters={filters} change={change} />
          </div>
          <ActiveFilters filters={filters} change={change} names={names} />
          <Answered asked={courses}>
            {({ catalogue }) =>
              catalogue?.courses ? (
                courses.totalCount === 0 ? (
                  <NothingFound filters={filters} change={change} names={names} />
                ) : (
                  <>
                    <CourseTable courses={courses.nodes} caption={t('caption', { count: courses.totalCount })} />
                    <More list={courses} />
                  </>
                )
              ) : (
                <Paragraph>{t('listUnavailable')}</Paragraph>
              )
            }
          </Answered>
        </section>
      </div>
    </View>
  );
}
