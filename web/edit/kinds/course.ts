import { usePreferredLanguages } from '../../terms/language';
import { useSession } from '../../api/session';
import { useGraphQuery } from '../../api/use-graph-query';
import * as documents from '../generated/graphql';
import { useCourseActions } from './use-course-actions';
import { courseAlignments, courseGroups, courseSnapshot } from './course-fields';
import type { EditableKind } from './editable-kind';
import { knownChanges } from './known-changes';
import { collectNames } from './collect-names';
import { useFreshQuery } from './use-fresh-query';
import { useSaving } from './use-saving';

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
    collectNames(
      useGraphQuery(documents.CourseNamesInFormDocument, { id, prefer: usePreferredLanguages() }).answer?.data,
    ),
  useChanges: (id) => {
    const prefer = usePreferredLanguages();
    // Who did it is for few to know; which organisation is for all
    const people = useSession().hasScope('history:read');
    const { answer } = useGraphQuery(
      documents.CourseChangesInFormDocument,
      id === null ? null : { id, prefer, people },
    );
    return knownChanges(answer?.data.course?.history.nodes);
  },
  useSaving: () => useSaving(OPERATIONS, courseSnapshot, useCourseActions()),
};

const OPERATIONS = {
  update: documents.UpdateCourseInFormDocument,
  align: documents.AlignCourseInFormDocument,
  unalign: documents.UnalignCourseInFormDocument,
};
