import { useTranslations } from 'use-intl';
import { useTerm } from '../../../terms/use-term';
import type { ExportTable } from '../../../components/export-table';
import type { GapCounts } from '../gap-counts';
import { usePeriods } from '../use-periods';
import type { ReportData } from './report-data';

const COLUMNS = [
  'measure',
  'sector',
  'responsible',
  'inferred',
  'plan',
  'planStatus',
  'progress',
  'comment',
  'gaps',
] as const;

/** Gives the report's measures as a table to export. */
export function useReportTable(): (report: ReportData | null | undefined, gaps: GapCounts) => ExportTable {
  const t = useTranslations('plan');
  const absent = useTranslations('components.absent');
  const term = useTerm();
  const { span } = usePeriods();
  return (report, gaps) => ({
    name: `rapport-${report?.plan.id ?? ''}-${(report?.period ?? '').replace('/', '-')}`,
    columns: COLUMNS.map((column) => t(`csv.${column}`)),
    rows: (report?.measures ?? []).map((measure) => {
      const reports = report?.progress.find((one) => one.measure.id === measure.id)?.reports ?? [];
      return [
        measure.title,
        term('Sector', measure.sector),
        measure.responsible === null
          ? absent('unavailable')
          : measure.responsible.map(({ name }) => name.text).join(', ') || t('responsible.nobody'),
        measure.responsibleInferred ? t('responsible.inferred') : '',
        report?.plan.title.text ?? '',
        term('PlanStatus', measure.plan.status),
        reports[0] ? term('ProgressStatus', reports[0].status) : t('notReported'),
        reports.map(({ period, text }) => `${span(period)}: ${text}`).join('; '),
        gaps.of(measure.id) ?? absent('unavailable'),
      ];
    }),
  });
}
