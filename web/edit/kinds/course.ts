import { usePrefer } from '../../terms/language';
import { useSession } from '../../api/session';
import { useGraphQuery } from '../../api/use-graph-query';
import { useGraphMutation } from '../../api/use-graph-mutation';
import * as documents from '../generated/graphql';
import { useCourseActions } from './use-course-actions';
import { courseAlignments, courseGroups, courseSnapshot } from './course-fields';
import type { EditableKind, Save, Saving } from './editable-kind';
import { knownChanges } from './known-changes';
import { collectNames } from './collect-names';
import { useFreshQuery } from './use-fresh-query';
import { versionedInput, readOutcome, alignmentSaver } from './save-record';

/** How courses are edited. */
export const course: EditableKind = {
  name: 'course',
  scope: 'courses:write',
  groups: courseGroups,
  alignments: courseAlignments,
  useRecord: (id) => {
    const query = useFreshQuery(documents.CourseToEditInFormDocument, { id });
    const found = query.answer?.data.course;
    return { ...query, record: found ? courseSnapshot(found) : null };
  },
  useNames: (id) =>
    collectNames(useGraphQuery(documents.CourseNamesInFormDocument, { id, prefer: usePrefer() }).answer?.data),
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
    readOutcome(seen, await updating.mutate({ input: { ...versionedInput(seen, note), fields } }), courseSnapshot);
  const align = alignmentSaver({
    align: async (input) => {
      const answer = await aligning.mutate({ input });
      return (seen) => readOutcome(seen, answer, courseSnapshot);
    },
    unalign: async (input) => {
      const answer = await unaligning.mutate({ input });
      return (seen) => readOutcome(seen, answer, courseSnapshot);
    },
    update,
  });
  const isSaving = [updating, aligning, unaligning].some(({ isPending }) => isPending) || isActing;
  return { update, align, actions, isSaving };
}
