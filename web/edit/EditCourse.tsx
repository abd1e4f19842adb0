import { lazy } from 'react';
import { EditButtons } from './EditButtons';

const CourseDialog = lazy(() => import('./CourseDialog'));

/** The buttons and forms to change a course, for those who may; nothing for others. */
export function EditCourse({ id }: { id: string }) {
  return <EditButtons key={id} id={id} kind="Course" scope="courses:write" Forms={CourseDialog} />;
}
