import { oneOf } from '../controls/choice';
import { alike, required } from '../controls/control';
import { date, line, prose } from '../controls/text';
import { useChange } from '../../api/use-graph-mutation';
import * as documents from '../generated/graphql';
import type { ConfirmCoursesInput, RetireCourseInput, ReviewInput } from '../generated/graphql';
import { courseSeen } from './course-fields';
import type { Action, Snapshot } from './kind';
import { about, outcome } from './saving';

/** What is told of a record beside its id and version and the note. */
type Told<Input> = Omit<Input, 'id' | 'version' | 'note' | 'courses'>;

const retiring = alike<Told<RetireCourseInput>>({ statusNote: required(prose) });
const confirming = alike<Told<ConfirmCoursesInput>>({
  status: required(oneOf('ConfirmedCourseStatus', ['ACTIVE', 'PLANNED', 'RETIRED'])),
  informant: required(line),
  confirmedOn: required(date),
  lastReviewed: date,
});
const reviewing = alike<Told<ReviewInput>>({ on: required(date), nextReview: date });

const isKept = ({ archived }: Snapshot) => !archived;

/** What can happen to a course. */
export function useCourseActions(): { actions: readonly Action[]; isActing: boolean } {
  const retire = useChange(documents.RetireCourseInFormDocument);
  const confirm = useChange(documents.ConfirmCourseInFormDocument);
  const review = useChange(documents.ReviewCourseInFormDocument);
  const archive = useChange(documents.ArchiveCourseInFormDocument);
  const restore = useChange(documents.RestoreCourseInFormDocument);
  const actions: Action[] = [
    {
      name: 'confirmCourse',
      fields: confirming,
      nature: 'NEWLY_FOUND',
      fits: isKept,
      save: async (seen, told, note) => {
        const { id, version } = seen;
        const input = { ...(told as Told<ConfirmCoursesInput>), courses: [{ id, version }], note };
        const { changed } = await confirm.change({ input });
        return outcome(
          seen,
          { changed: changed && { record: changed.records[0], errors: changed.errors } },
          courseSeen,
        );
      },
    },
    {
      name: 'reviewCourse',
      fields: reviewing,
      nature: 'REAL_CHANGE',
      fits: isKept,
      save: async (seen, told, note) =>
        outcome(
          seen,
          await review.change({ input: { ...(told as Told<ReviewInput>), ...about(seen, note) } }),
          courseSeen,
        ),
    },
    {
      name: 'retireCourse',
      fields: retiring,
      nature: 'REAL_CHANGE',
      fits: (record) => isKept(record) && record.values['status'] !== 'RETIRED',
      save: async (seen, told, note) =>
        outcome(
          seen,
          await retire.change({ input: { ...(told as Told<RetireCourseInput>), ...about(seen, note) } }),
          courseSeen,
        ),
    },
    {
      name: 'archiveCourse',
      fields: {},
      nature: 'CORRECTION',
      fits: isKept,
      save: async (seen, _, note) => outcome(seen, await archive.change({ input: about(seen, note) }), courseSeen),
    },
    {
      name: 'restoreCourse',
      fields: {},
      nature: 'CORRECTION',
      fits: ({ archived }) => archived,
      save: async (seen, _, note) => outcome(seen, await restore.change({ input: about(seen, note) }), courseSeen),
    },
  ];
  const isActing = [retire, confirm, review, archive, restore].some(({ isChanging }) => isChanging);
  return { actions, isActing };
}
