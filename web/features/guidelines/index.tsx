import { Route, Switch } from 'wouter';
import { PageNotFound } from '../../components/PageNotFound';
import { Guidelines } from './Guidelines';
import { GuidelinePage } from './page/GuidelinePage';
import './guidelines.css';

/** Guidelines and when they are reviewed: all of them, or one. */
export default function GuidelinesView() {
  return (
    <Switch>
      <Route path="/">
        <Guidelines />
      </Route>
      <Route path="/:id">{({ id }) => <GuidelinePage key={id} id={decodeURIComponent(id)} />}</Route>
      <Route>
        <PageNotFound />
      </Route>
    </Switch>
  );
}
