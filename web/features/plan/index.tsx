import { Route, Switch } from 'wouter';
import { PageNotFound } from '../../components/PageNotFound';
import { IndicatorPage } from './indicators/IndicatorPage';
import { MeasurePage } from './measure/MeasurePage';
import { PlanOverview } from './overview/PlanOverview';
import { ReportPage } from './report/ReportPage';
import './plan.css';

/** The national plans: their measures and gaps, their indicators, and reports on them. */
export default function PlanView() {
  return (
    <Switch>
      <Route path="/">
        <PlanOverview />
      </Route>
      <Route path="/tiltak/:id">{({ id }) => <MeasurePage key={id} id={id} />}</Route>
      <Route path="/indikator/:id">{({ id }) => <IndicatorPage key={id} id={id} />}</Route>
      <Route path="/rapport">
        <ReportPage />
      </Route>
      <Route>
        <PageNotFound />
      </Route>
    </Switch>
  );
}
