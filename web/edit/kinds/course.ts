import { usePrefer } from '../../terms/language';
import { useSession } from '../../api/session';
import { useAsk } from '../../api/use-graph-query';
import { useChange } from '../../api/use-graph-mutation';
import * as documents from '../generated/graphql';
import { useCourseActions } from './use-course-actions';
import { courseAlignments, courseGroups, courseSeen } from './course-fields';
import type { Kind, Save, Saving } from './kind';
import { knownChanges } from './known-changes';
import { namesIn } from './names';
import { useAskedAnew } from './use-asked-anew';
import { about, outcome, savingAlignments } from './saving';

/** How courses are edited. */
export const course: Kind = {
  name: 'course',
  scope: 'courses:write',
  groups: courseGroups,
  alignments: courseAlignments,
  useRecord: (id) => {
    const asked = useAskedAnew(documents.CourseToEditInFormDocument, { id });
    const found = asked.answer?.data.course;
    return { ...asked, record: found ? courseSeen(found) : null };
  },
  useNames: (id) => namesIn(useAsk(documents.CourseNamesInFormDocument, { id, prefer: usePrefer() }).answer?.data),
  useChanges: (id) => {
    const prefer = usePrefer();
    // Who did it is for few to know; which organisation is for all
    const people = useSession().may('history:read');
    const { answer } = useAsk(documents.CourseChangesInFormDocument, id === null ? null : { id, prefer, people });
    return knownChanges(answer?.data.course?.history.nodes);
  },
  useSaving: useCourseSaving,
};

function useCourseSaving(): Saving {
  const updating = useChange(documents.UpdateCourseInFormDocument);
  const aligning = useChange(documents.AlignCourseInFormDocument);
  const unaligning = useChange(documents.UnalignCourseInFormDocument);
  const { actions, isActing } = useCourseActions();
  const update: Save = async (seen, fields, note) =>
    outcome(seen, await updating.change({ input: { ...about(seen, note), fields } }), courseSeen);
  const align = savingAlignments({
    align: async (input) => {
      const answer = await aligning.change({ input });
      return (seen) => outcome(seen, answer, courseSeen);
    },
    unalign: async (input) => {
      const answer = await unaligning.change({ input });
      return (seen) => outcome(seen, answer, courseSeen);
    },
    update,
  });
  const isSaving = [updating, aligning, unaligning].some(({ isChanging }) => isChanging) || isActing;
  return { update, align, actions, isSaving };
}
