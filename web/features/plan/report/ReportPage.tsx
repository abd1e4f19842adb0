import { Paragraph } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { dayOf } from '../../../../values/day.js';
import { usePreferredLanguages } from '../../../terms/language';
import { useGraphQuery } from '../../../api/use-graph-query';
import { QueryResult } from '../../../components/QueryResult';
import { ViewFrame } from '../../../components/ViewFrame';
import { PlansDocument } from '../generated/graphql';
import { BackToPlan } from '../parts/BackToPlan';
import { chosenPlan } from '../chosen-plan';
import { useReportFilters } from './report-filters';
import { Report } from './Report';

/** A report on a plan for a period, of now or of the moment that its address is frozen at. */
export function ReportPage() {
  const [{ per }] = useReportFilters();
  const [isCopied, setCopied] = useState(false);
  // A report of one moment never shows anything of another, not even until its own answers are there
  return <ReportOfMoment key={per} asOf={per || undefined} isCopied={isCopied} onFrozen={setCopied} />;
}

interface Props {
  asOf: string | undefined;
  isCopied: boolean;
  onFrozen: (isCopied: boolean) => void;
}

function ReportOfMoment({ asOf, isCopied, onFrozen }: Props) {
  const t = useTranslations('plan');
  const [{ plan: id, periode }] = useReportFilters();
  // Unless the address says which: the last whole year
  const [lastYear] = useState(() => yearBefore(asOf));
  const query = useGraphQuery(PlansDocument, { prefer: usePreferredLanguages() }, { asOf });
  const plans = query.answer?.data.plans ?? [];
  const plan = chosenPlan(plans, id);
  if (plan) {
    const report = { plan, plans, period: periode || lastYear, asOf };
    return <Report key={`${plan.id} ${report.period}`} {...report} isCopied={isCopied} onFrozen={onFrozen} />;
  }
  return (
    <ViewFrame title={t('report.title')} queries={[query]}>
      <BackToPlan />
      <QueryResult query={query}>
        {() => <Paragraph>{id === '' ? t('noPlans') : t('noSuchPlan', { id })}</Paragraph>}
      </QueryResult>
    </ViewFrame>
  );
}

/** The year before that of a moment; before this year where it is none, which the graph then says. */
function yearBefore(moment: string | undefined): string {
  const isMoment = moment !== undefined && !Number.isNaN(Date.parse(moment));
  const day = dayOf(isMoment ? new Date(moment) : new Date());
  return String(Number(day.slice(0, 4)) - 1);
}
