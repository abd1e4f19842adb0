import { usePrefer } from '../../terms/language';
import { useSession } from '../../api/session';
import { useGraphQuery } from '../../api/use-graph-query';
import { useGraphMutation } from '../../api/use-graph-mutation';
import * as documents from '../generated/graphql';
import { useCourseActions } from './use-course-actions';
import { courseAlignments, courseGroups, courseSeen } from './course-fields';
import type { Kind, Save, Saving } from './kind';
import { knownChanges } from './known-changes';
import { namesIn } from './names';
import { useFreshQuery } from './use-fresh-query';
import { about, outcome, savingAlignments } from './saving';

/** How courses are edited. */
export const course: Kind = {
  name: 'course',
  scope: 'courses:write',
  groups: courseGroups,
  alignments: courseAlignments,
  useRecord: (id) => {
    const query = useFreshQuery(documents.CourseToEditInFormDocument, { id });
    const found = query.answer?.data.course;
    return { ...query, record: found ? courseSeen(found) : null };
  },
  useNames: (id) =>
    namesIn(useGraphQuery(documents.CourseNamesInFormDocument, { id, prefer: usePrefer() }).answer?.data),
  useChanges: (id) => {
    const prefer = usePrefer();
    // Who did it is for few to know; which organisation is for all
    const people = useSession().hasScope('history:read');
    const { answer } = useGraphQuery(
      documents.CourseChangesInFormDocument,
      id === null ? null : { id, prefer, people },
    );
    return knownChanges(answer?.data.course?.history.nodes);
  },
  useSaving: useCourseSaving,
};

function useCourseSaving(): Saving {
  const updating = useGraphMutation(documents.UpdateCourseInFormDocument);
  const aligning = useGraphMutation(documents.AlignCourseInFormDocument);
  const unaligning = useGraphMutation(documents.UnalignCourseInFormDocument);
  const { actions, isActing } = useCourseActions();
  const update: Save = async (seen, fields, note) =>
    outcome(seen, await updating.mutate({ input: { ...about(seen, note), fields } }), courseSeen);
  const align = savingAlignments({
    align: async (input) => {
      const answer = await aligning.mutate({ input });
      return (seen) => outcome(seen, answer, courseSeen);
    },
    unalign: async (input) => {
      const answer = await unaligning.mutate({ input });
      return (seen) => outcome(seen, answer, courseSeen);
    },
    update,
  });
  const isSaving = [updating, aligning, unaligning].some(({ isPending }) => isPending) || isActing;
  return { update, align, actions, isSaving };
}
