import { Alert } from '@digdir/designsystemet-react';
import { lazy, Suspense } from 'react';
import { useTranslations } from 'use-intl';
import { usePreferredLanguages } from '../../terms/language';
import { ViewLink } from '../../components/ViewLink';
import { useGraphQuery, usePagedQuery } from '../../api/use-graph-query';
import { NoSuchRecord } from '../../components/MissingRecord';
import { QueryResult } from '../../components/QueryResult';
import { PrintButton } from '../../components/PrintButton';
import { RecordHistory } from '../../components/RecordHistory';
import { ViewFrame } from '../../components/ViewFrame';
import { CourseBasis } from './CourseBasis';
import type { CourseOnPage } from './course-on-page';
import { CourseReviewPlan } from './CourseReviewPlan';
import { CurrencySection } from './CurrencySection';
import { CourseFacts } from './CourseFacts';
import { CourseRuns } from './CourseRuns';
import { CourseDocument, CourseHistoryDocument } from './generated/graphql';
import { OtherCourses } from './OtherCourses';
import { CourseSource } from './CourseSource';
import { StatusSection } from './StatusSection';
import { Participation } from './Participation';

// Only those who may edit need it: the public's page stays small.
const EditCourse = lazy(async () => ({ default: (await import('../../edit/EditCourse')).EditCourse }));

/** The page of one course. */
export function CoursePage({ id }: { id: string }) {
  const t = useTranslations('courses');
  const prefer = usePreferredLanguages();
  const query = useGraphQuery(CourseDocument, { id, prefer });
  const course = query.answer?.data.course;
  const unknown = query.answer !== undefined && query.answer.unavailable.length === 0 && !course;
  return (
    <ViewFrame
      title={course?.title.text ?? (unknown ? t('page.unknown') : t('page.title'))}
      titleLang={course?.title.language}
      lead={course && <span lang="nb">{course.description}</span>}
      queries={[query]}
      actions={
        course && (
          <>
            <Suspense>
              <EditCourse id={id} />
            </Suspense>
            <PrintButton />
          </>
        )
      }
    >
      <QueryResult query={query}>
        {({ course: found }) => (found ? <Found course={found} /> : <NotFound id={id} />)}
      </QueryResult>
      <p>
        <ViewLink view="courses">{t('page.all')}</ViewLink>
      </p>
    </ViewFrame>
  );
}

function NotFound({ id }: { id: string }) {
  const t = useTranslations('courses.page');
  return <NoSuchRecord registry="courses">{t('unknownText', { id })}</NoSuchRecord>;
}

function Found({ course }: { course: CourseOnPage }) {
  const prefer = usePreferredLanguages();
  const history = usePagedQuery(CourseHistoryDocument, { id: course.id, prefer }, (data) => data.course?.history);
  const t = useTranslations('courses.page');
  return (
    <div className="course-page">
      {course.archived && <Alert data-color="warning">{t('archived')}</Alert>}
      <div className="course-columns">
        <div className="course-main">
          <CurrencySection course={course} />
          <CourseFacts course={course} />
          <CourseBasis course={course} />
          <OtherCourses course={course} />
        </div>
        <div className="course-side">
          <StatusSection course={course} />
          <CourseRuns course={course} />
          <Participation course={course} />
          <CourseReviewPlan course={course} />
          <CourseSource course={course} />
        </div>
      </div>
      <RecordHistory kind="Course" list={history} />
    </div>
  );
}
