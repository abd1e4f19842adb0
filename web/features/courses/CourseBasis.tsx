import { Heading, Paragraph } from '@digdir/designsystemet-react';
import { useTranslations } from 'use-intl';
import { Fact, FactList } from '../../components/Facts';
import { MissingValue } from '../../components/MissingValue';
import type { CourseOnPage } from './course-on-page';
import { CourseLinks } from './CourseLinks';
import { GuidelineLink } from './GuidelineLink';

/** What the course builds on: guidelines, other courses, other texts; and who says so. */
export function CourseBasis({ course }: { course: CourseOnPage }) {
  const t = useTranslations('courses.basis');
  const { basedOnGuidelines, basedOnText, basedOnCourses, alignmentBasis } = course;
  return (
    <section aria-labelledby="basis">
      <Heading level={2} data-size="xs" id="basis">
        {t('title')}
      </Heading>
      {alignmentBasis && <Paragraph>{t(alignmentBasis)}</Paragraph>}
      <FactList>
        <Fact name={t('guidelines')}>
          {!basedOnGuidelines ? (
            <MissingValue why="unavailable" />
          ) : basedOnGuidelines.length === 0 ? (
            <MissingValue why="none" />
          ) : (
            <ul>
              {basedOnGuidelines.map((guideline) => (
                <li key={guideline.id}>
                  <GuidelineLink guideline={guideline} />
                </li>
              ))}
            </ul>
          )}
        </Fact>
        <Fact name={t('texts')}>
          {basedOnText.length === 0 ? (
            <MissingValue why="none" />
          ) : (
            <ul lang="nb">
              {basedOnText.map((text) => (
                <li key={text}>{text}</li>
              ))}
            </ul>
          )}
        </Fact>
        <Fact name={t('courses')}>
          <CourseLinks courses={basedOnCourses} />
        </Fact>
      </FactList>
    </section>
  );
}
