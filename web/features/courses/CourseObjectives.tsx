import { RecordLink } from '../../components/RecordLink';
import { MissingValue } from '../../components/MissingValue';
import type { CourseOnPage } from './course-on-page';

/** The learning objectives that the course says it covers, as the regulation words them. */
export function CourseObjectives({ course: { objectives, objectiveCodes } }: { course: CourseOnPage }) {
  if (objectiveCodes.length === 0) return <MissingValue why="none" />;
  const found = new Set(objectives?.map(({ code }) => code));
  return (
    <ul>
      {objectives?.map(({ id, code, text, programme }) => (
        <li key={id} lang="nb">
          {code}:{' '}
          <RecordLink kind="Programme" id={programme.id}>
            {text}
          </RecordLink>
        </li>
      ))}
      {objectiveCodes
        .filter((code) => !found.has(code))
        .map((code) => (
          <li key={code}>
            {code} {!objectives && <MissingValue why="unavailable" />}
          </li>
        ))}
    </ul>
  );
}
