import { RecordLink } from '../../components/RecordLink';
import { MissingValue } from '../../components/MissingValue';
import { CourseStatusTag } from './CourseStatusTag';
import type { OtherCourseFragment } from './generated/graphql';

/** Other courses, with who offers them and whether they are offered. */
export function CourseLinks({ courses }: { courses: readonly OtherCourseFragment[] }) {
  if (courses.length === 0) return <MissingValue why="none" />;
  return (
    <ul>
      {courses.map(({ id, title, provider, status }) => (
        <li key={id}>
          <span lang={title.language}>
            <RecordLink kind="Course" id={id}>
              {title.text}
            </RecordLink>
          </span>{' '}
          ({provider?.name.text ?? <MissingValue why="unavailable" />}) <CourseStatusTag status={status} />
        </li>
      ))}
    </ul>
  );
}
