import { Heading, Tag } from '@digdir/designsystemet-react';
import { useTranslations } from 'use-intl';
import { useTerm } from '../../terms/use-term';
import { Fact, FactList } from '../../components/Facts';
import { RecordLink } from '../../components/RecordLink';
import { MissingValue } from '../../components/MissingValue';
import { CourseLinks } from './CourseLinks';
import type { CourseOnPage } from './course-on-page';

/** Courses that build on this one, that may be the same, and what was decided about that. */
export function OtherCourses({ course }: { course: CourseOnPage }) {
  const t = useTranslations('courses.others');
  const term = useTerm();
  const { basisForCourses, overlapsWith, overlapDecisions, id } = course;
  return (
    <section aria-labelledby="others">
      <Heading level={2} data-size="xs" id="others">
        {t('title')}
      </Heading>
      <FactList>
        <Fact name={t('basisFor')}>
          <CourseLinks courses={basisForCourses} />
        </Fact>
        <Fact name={t('overlaps')}>
          <CourseLinks courses={overlapsWith} />
        </Fact>
        <Fact name={t('decisions')}>
          {overlapDecisions.length === 0 ? (
            <MissingValue why="none" />
          ) : (
            <ul>
              {overlapDecisions.map((decision) => (
                <li key={decision.id}>
                  {decision.courses
                    .filter((other) => other.id !== id)
                    .map((other) => (
                      <span key={other.id} lang={other.title.language}>
                        <RecordLink kind="Course" id={other.id}>
                          {other.title.text}
                        </RecordLink>
                      </span>
                    ))}
                  : <strong>{term('OverlapVerdict', decision.verdict)}</strong>
                  {!decision.holds && (
                    <>
                      {' '}
                      <Tag data-size="sm" data-color="warning">
                        {t('noLongerHolds')}
                      </Tag>
                    </>
                  )}
                  <br />
                  {decision.reason}
                </li>
              ))}
            </ul>
          )}
        </Fact>
      </FactList>
    </section>
  );
}
