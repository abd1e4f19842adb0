import { Route, Switch } from 'wouter';
import { PageNotFound } from '../../components/PageNotFound';
import { EducationOverview } from './EducationOverview';
import { ProgrammePage } from './programme/ProgrammePage';
import './education.css';

/** Education: what programmes say of infection control, and each programme's own page. */
export default function EducationView() {
  return (
    <Switch>
      <Route path="/">
        <EducationOverview />
      </Route>
      <Route path="/program/:id">{({ id }) => <ProgrammePage id={decodeURIComponent(id)} />}</Route>
      <Route>
        <PageNotFound />
      </Route>
    </Switch>
  );
}
