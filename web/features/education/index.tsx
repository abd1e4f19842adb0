import { Route, Switch } from 'wouter';
import { Overview } from './Overview';
import { ProgrammePage } from './programme/ProgrammePage';
import './education.css';

/** Education: what programmes say of infection control, and each programme's own page. */
export default function EducationView() {
  return (
    <Switch>
      <Route path="/">
        <Overview />
      </Route>
      <Route path="/program/:id">{({ id }) => <ProgrammePage id={decodeURIComponent(id)} />}</Route>
    </Switch>
  );
}
