import { Route, Switch } from 'wouter';
import { PageNotFound } from '../../components/PageNotFound';
import { CourseList } from './CourseList';
import { CoursePage } from './CoursePage';
import './courses.css';

/** Courses: the list with its filters, and a page for each. */
export default function CoursesView() {
  return (
    <Switch>
      <Route path="/">
        <CourseList />
      </Route>
      <Route path="/:id">{({ id }) => <CoursePage key={id} id={decodeURIComponent(id)} />}</Route>
      <Route>
        <PageNotFound />
      </Route>
    </Switch>
  );
}
