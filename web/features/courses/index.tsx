import { BelowView } from '../../components/BelowView';
import { CourseList } from './CourseList';
import { CoursePage } from './CoursePage';
import './courses.css';

/** Courses: the list with its filters, and a page for each. */
export default function CoursesView() {
  return (
    <BelowView pages={{ Course: CoursePage }}>
      <CourseList />
    </BelowView>
  );
}
