import { Checkbox } from '@digdir/designsystemet-react';
import { useTranslations } from 'use-intl';
import { useDateFormat } from '../../terms/use-date-format';
import { RecordLink } from '../../components/RecordLink';
import { MissingValue } from '../../components/MissingValue';
import { ExternalLink } from '../../components/ExternalLink';
import type { CourseToConfirmFragment } from './generated/graphql';
import type { ChosenCourse } from './verification-queue';

interface Props {
  courses: readonly CourseToConfirmFragment[];
  chosen: readonly ChosenCourse[];
  /** Null for those who may only read. */
  onChoose: ((chosen: readonly ChosenCourse[]) => void) | null;
  legend: string;
}

/** A provider's courses of unknown status, to choose some or all of. */
export function CoursesToConfirm({ courses, chosen, onChoose, legend }: Props) {
  const t = useTranslations('tasks.verification');
  const isChosen = (id: string) => chosen.some((course) => course.id === id);
  const seen = ({ id, version, title }: CourseToConfirmFragment): ChosenCourse => ({ id, version, title: title.text });
  const all = courses.every(({ id }) => isChosen(id));
  return (
    <div role="group" aria-label={legend}>
      {onChoose && courses.length > 1 && (
        <Checkbox
          data-size="sm"
          label={t('all', { count: courses.length })}
          checked={all}
          onChange={() => onChoose(all ? [] : courses.map(seen))}
        />
      )}
      <ul className="courses-to-confirm">
        {courses.map((course) => (
          <li key={course.id}>
            {onChoose && (
              <Checkbox
                data-size="sm"
                aria-label={course.title.text}
                value={course.id}
                checked={isChosen(course.id)}
                onChange={() =>
                  onChoose(
                    isChosen(course.id) ? chosen.filter(({ id }) => id !== course.id) : [...chosen, seen(course)],
                  )
                }
              />
            )}
            <CourseLine course={course} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function CourseLine({ course: { id, title, date, statusNote, url, sourceUrl } }: { course: CourseToConfirmFragment }) {
  const t = useTranslations('tasks.verification');
  const { partial } = useDateFormat();
  return (
    <div>
      <span lang={title.language}>
        <RecordLink kind="Course" id={id}>
          {title.text}
        </RecordLink>
      </span>
      <span className="facts-line">
        {t('date')} {date ? partial(date.value) : <MissingValue why="unknown" />} ·{' '}
        <ExternalLink href={url ?? sourceUrl}>{url ? t('coursePage') : t('source')}</ExternalLink>
        {statusNote && (
          <>
            {' · '}
            <span lang="nb">{statusNote}</span>
          </>
        )}
      </span>
    </div>
  );
}
