import { useTranslations } from 'use-intl';
import { usePreferredLanguages } from '../../../terms/language';
import { useGraphQuery } from '../../../api/use-graph-query';
import { MissingValue } from '../../../components/MissingValue';
import { QueryResult } from '../../../components/QueryResult';
import { CsvButton } from '../../../components/CsvButton';
import { PrintButton } from '../../../components/PrintButton';
import { ViewFrame } from '../../../components/ViewFrame';
import { useGapAudiences } from '../gap-audiences';
import { useGapCounts } from '../gap-counts';
import { ReportDocument } from '../generated/graphql';
import { BackToPlan } from '../parts/BackToPlan';
import { usePeriods } from '../use-periods';
import type { Plan } from '../chosen-plan';
import { ReportComments } from './ReportComments';
import { ReportFindings } from './ReportFindings';
import { FreezeButton } from './FreezeButton';
import { ReportLimits } from './ReportLimits';
import { ReportMethod } from './ReportMethod';
import { PeriodForm } from './PeriodForm';
import { useReportTable } from './use-report-table';
import { ReportHead } from './ReportHead';

interface Props {
  plan: Plan;
  plans: readonly Plan[];
  period: string;
  asOf: string | undefined;
  isCopied: boolean;
  onFrozen: (isCopied: boolean) => void;
}

/** A report with its findings, comments, method and limits, all as recorded at one moment. */
export function Report({ plan, plans, period, asOf, isCopied, onFrozen }: Props) {
  const t = useTranslations('plan.report');
  const { span } = usePeriods();
  const report = useGraphQuery(ReportDocument, { planId: plan.id, period, prefer: usePreferredLanguages() }, { asOf });
  const audiences = useGapAudiences([], asOf);
  const measures = report.answer?.data.planReport?.measures ?? [];
  const gaps = useGapCounts(
    measures.map(({ id }) => id),
    audiences.ids,
    asOf,
  );
  const table = useReportTable();
  const queries = [report, audiences.query, gaps.query];
  const isWhole = report.answer && (measures.length === 0 || gaps.query.answer);
  return (
    <ViewFrame
      title={t('titleOf', { plan: plan.title.text, period: span(period) })}
      queries={queries}
      actions={
        <>
          {asOf === undefined && <FreezeButton planId={plan.id} period={period} onFrozen={onFrozen} />}
          <CsvButton
            table={isWhole && report.answer?.data.planReport ? () => table(report.answer?.data.planReport, gaps) : null}
          />
          <PrintButton />
        </>
      }
    >
      <BackToPlan planId={plan.id} />
      {asOf === undefined && <PeriodForm plan={plan} plans={plans} period={period} />}
      <QueryResult query={report}>
        {({ planReport }) =>
          planReport ? (
            <article className="report">
              <ReportHead report={planReport} asOf={asOf} readAt={report.answer?.answeredAt} isCopied={isCopied} />
              <ReportFindings report={planReport} gaps={gaps} audienceIds={audiences.ids} />
              <ReportComments report={planReport} />
              <ReportMethod report={planReport} queries={queries} asOf={asOf} audiences={audiences.ids.length} />
              <ReportLimits report={planReport} queries={queries} />
            </article>
          ) : (
            <MissingValue why="unavailable" />
          )
        }
      </QueryResult>
    </ViewFrame>
  );
}
