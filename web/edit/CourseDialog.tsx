import { EditDialog, type FormsProps } from './EditDialog';
import { course } from './kinds/course';

/** The forms of a course; loaded when they are opened. */
export default function CourseDialog(props: FormsProps) {
  return <EditDialog kind={course} {...props} />;
}
