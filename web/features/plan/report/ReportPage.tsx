import { Paragraph } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { usePrefer } from '../../../terms/language';
import { useAsk } from '../../../api/use-graph-query';
import { Answered } from '../../../components/QueryResult';
import { View } from '../../../components/View';
import { PlansDocument } from '../generated/graphql';
import { BackToPlan } from '../parts/BackToPlan';
import { chosenPlan } from '../plans';
import { useReportFilters } from './filters';
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
  const [lastYear] = useState(() => String(new Date(asOf ?? Date.now()).getFullYear() - 1));
  const asked = useAsk(PlansDocument, { prefer: usePrefer() }, { asOf });
  const plans = asked.answer?.data.plans ?? [];
  const plan = chosenPlan(plans, id);
  if (plan) {
    const report = { plan, plans, period: periode || lastYear, asOf };
    return <Report key={`${plan.id} ${report.period}`} {...report} isCopied={isCopied} onFrozen={onFrozen} />;
  }
  return (
    <View title={t('report.title')} asked={[asked]}>
      <BackToPlan />
      <Answered asked={asked}>
        {() => <Paragraph>{id === '' ? t('noPlans') : t('noSuchPlan', { id })}</Paragraph>}
      </Answered>
    </View>
  );
}
