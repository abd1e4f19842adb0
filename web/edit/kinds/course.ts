import { Course } from '../../records/kinds.json';
import * as documents from '../generated/graphql';
import { asKindMetadata } from './kind-metadata';
import { makeEditable } from './make-editable';
import { useCourseActions } from './use-course-actions';

/** How courses are edited. */
export const course = makeEditable({
  type: 'Course',
  metadata: asKindMetadata(Course),
  operations: {
    record: documents.CourseToEditInFormDocument,
    names: documents.CourseNamesInFormDocument,
    changes: documents.CourseChangesInFormDocument,
    update: documents.UpdateCourseInFormDocument,
    align: documents.AlignCourseInFormDocument,
    unalign: documents.UnalignCourseInFormDocument,
    archive: documents.ArchiveCourseInFormDocument,
    restore: documents.RestoreCourseInFormDocument,
  },
  useActions: useCourseActions,
});
