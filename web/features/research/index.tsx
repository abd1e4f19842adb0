import { Route, Switch } from 'wouter';
import { PageNotFound } from '../../components/PageNotFound';
import { InstitutionPage } from './institutions/InstitutionPage';
import { ProjectPage } from './project/ProjectPage';
import { PublicationPage } from './publications/PublicationPage';
import { Research } from './Research';
import './research.css';

/** Research: the lists and the network, and the pages of projects, institutions and publications. */
export default function ResearchView() {
  return (
    <Switch>
      <Route path="/">
        <Research />
      </Route>
      <Route path="/institusjon/:id">{({ id }) => <InstitutionPage key={id} id={decodeURIComponent(id)} />}</Route>
      <Route path="/publikasjon/:id">{({ id }) => <PublicationPage key={id} id={decodeURIComponent(id)} />}</Route>
      <Route path="/:id">{({ id }) => <ProjectPage key={id} id={decodeURIComponent(id)} />}</Route>
      <Route>
        <PageNotFound />
      </Route>
    </Switch>
  );
}
