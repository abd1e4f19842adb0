import { Alert, Paragraph } from '@digdir/designsystemet-react';
import { useTranslations } from 'use-intl';
import { useTerm } from '../../../terms/use-term';
import { Fact, FactList } from '../../../components/Facts';
import { PlanStatusTag } from '../../../components/PlanStatusTag';
import { usePeriods } from '../use-periods';
import { useReportFilters } from './report-filters';
import type { ReportData } from './report-data';
import { useExactTime } from './use-exact-time';

interface Props {
  report: ReportData;
  asOf: string | undefined;
  readAt: string | undefined;
  isCopied: boolean;
}

/** What the report is of, as of when, and where it is found again. */
export function ReportHead({ report: { plan, period }, asOf, readAt, isCopied }: Props) {
  const t = useTranslations('plan.report');
  const term = useTerm();
  const { span } = usePeriods();
  const seconds = useExactTime();
  const [, change] = useReportFilters();
  return (
    <header className="report-head">
      {asOf !== undefined && (
        <Alert data-color="info" data-size="sm">
          <Paragraph data-size="sm">
            {t('frozen', { at: seconds(asOf) })} <span role="status">{isCopied && t('copied')}</span>{' '}
            <button type="button" className="as-link" onClick={() => change({ per: '' })}>
              {t('thaw')}
            </button>
          </Paragraph>
        </Alert>
      )}
      {plan.status === 'DRAFT' && (
        <Alert data-color="warning" data-size="sm">
          <Paragraph data-size="sm">{t('draft')}</Paragraph>
        </Alert>
      )}
      <FactList isCompact>
        <Fact name={t('plan')}>
          <span lang={plan.title.language}>{plan.title.text}</span> <PlanStatusTag status={plan.status} /> (
          {term('PlanKind', plan.kind)})
        </Fact>
        <Fact name={t('period')}>{span(period)}</Fact>
        <Fact name={asOf === undefined ? t('readAt') : t('asOf')}>{seconds(asOf ?? readAt ?? '')}</Fact>
        <Fact name={t('address')} className="address">
          {asOf === undefined ? t('notFrozenYet') : location.href}
        </Fact>
      </FactList>
    </header>
  );
}
