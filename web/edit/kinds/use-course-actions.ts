import { oneOf } from '../controls/choice';
import { alike, required } from '../controls/control';
import { date, line, prose } from '../controls/text';
import { useGraphMutation } from '../../api/use-graph-mutation';
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
  const retire = useGraphMutation(documents.RetireCourseInFormDocument);
  const confirm = useGraphMutation(documents.ConfirmCourseInFormDocument);
  const review = useGraphMutation(documents.ReviewCourseInFormDocument);
  const archive = useGraphMutation(documents.ArchiveCourseInFormDocument);
  const restore = useGraphMutation(documents.RestoreCourseInFormDocument);
  const actions: Action[] = [
    {
      name: 'confirmCourse',
      fields: confirming,
      nature: 'NEWLY_FOUND',
      fits: isKept,
      save: async (seen, told, note) => {
        const { id, version } = seen;
        const input = { ...(told as Told<ConfirmCoursesInput>), courses: [{ id, version }], note };
        const { changed } = await confirm.mutate({ input });
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
          await review.mutate({ input: { ...(told as Told<ReviewInput>), ...about(seen, note) } }),
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
          await retire.mutate({ input: { ...(told as Told<RetireCourseInput>), ...about(seen, note) } }),
          courseSeen,
        ),
    },
    {
      name: 'archiveCourse',
      fields: {},
      nature: 'CORRECTION',
      fits: isKept,
      save: async (seen, _, note) => outcome(seen, await archive.mutate({ input: about(seen, note) }), courseSeen),
    },
    {
      name: 'restoreCourse',
      fields: {},
      nature: 'CORRECTION',
      fits: ({ archived }) => archived,
      save: async (seen, _, note) => outcome(seen, await restore.mutate({ input: about(seen, note) }), courseSeen),
    },
  ];
  const isActing = [retire, confirm, review, archive, restore].some(({ isPending }) => isPending);
  return { actions, isActing };
}
