import { choiceOf } from '../controls/choice';
import { asFieldControls, required } from '../controls/control';
import { date, lineOfText, prose } from '../controls/text';
import { useGraphMutation } from '../../api/use-graph-mutation';
import * as documents from '../generated/graphql';
import type { ConfirmCoursesInput, CourseInFormFragment, RetireCourseInput, ReviewInput } from '../generated/graphql';
import type { Action } from './editable-kind';
import { isKept, readOutcome, versionedInput } from './save-record';
import type { KindActions } from './use-saving';

/** What is told of a record beside its id and version and the note. */
type Told<Input> = Omit<Input, 'id' | 'version' | 'note' | 'courses'>;

const retiring = asFieldControls<Told<RetireCourseInput>>({ statusNote: required(prose) });
const confirming = asFieldControls<Told<ConfirmCoursesInput>>({
  status: required(choiceOf('ConfirmedCourseStatus', ['ACTIVE', 'PLANNED', 'RETIRED'])),
  informant: required(lineOfText),
  confirmedOn: required(date),
  lastReviewed: date,
});
const reviewing = asFieldControls<Told<ReviewInput>>({ on: required(date), nextReview: date });

/** What can happen to a course. */
export const useCourseActions: KindActions<CourseInFormFragment> = (read) => {
  const retire = useGraphMutation(documents.RetireCourseInFormDocument);
  const confirm = useGraphMutation(documents.ConfirmCourseInFormDocument);
  const review = useGraphMutation(documents.ReviewCourseInFormDocument);
  const actions: Action[] = [
    {
      name: 'confirmCourse',
      fields: confirming,
      nature: 'NEWLY_FOUND',
      isPossible: isKept,
      save: async (seen, told, note) => {
        const { id, version } = seen;
        const input = { ...(told as Told<ConfirmCoursesInput>), courses: [{ id, version }], note };
        const { changed } = await confirm.mutateAsync({ input });
        return readOutcome(seen, { changed: changed && { record: changed.records[0], errors: changed.errors } }, read);
      },
    },
    {
      name: 'reviewCourse',
      fields: reviewing,
      nature: 'REAL_CHANGE',
      isPossible: isKept,
      save: async (seen, told, note) =>
        readOutcome(
          seen,
          await review.mutateAsync({ input: { ...(told as Told<ReviewInput>), ...versionedInput(seen, note) } }),
          read,
        ),
    },
    {
      name: 'retireCourse',
      fields: retiring,
      nature: 'REAL_CHANGE',
      isPossible: (record) => isKept(record) && record.values['status'] !== 'RETIRED',
      save: async (seen, told, note) =>
        readOutcome(
          seen,
          await retire.mutateAsync({ input: { ...(told as Told<RetireCourseInput>), ...versionedInput(seen, note) } }),
          read,
        ),
    },
  ];
  const isActing = [retire, confirm, review].some(({ isPending }) => isPending);
  return { actions, isActing };
};
