import { BelowView } from '../../components/BelowView';
import { IndicatorPage } from './indicators/IndicatorPage';
import { MeasurePage } from './measure/MeasurePage';
import { PlanOverview } from './overview/PlanOverview';
import { ReportPage } from './report/ReportPage';
import './plan.css';

/** The national plans: their measures and gaps, their indicators, and reports on them. */
export default function PlanView() {
  return (
    <BelowView pages={{ Measure: MeasurePage, Indicator: IndicatorPage }} parts={{ rapport: ReportPage }}>
      <PlanOverview />
    </BelowView>
  );
}
