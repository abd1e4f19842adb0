import { useTranslations } from 'use-intl';
import { useTerm } from '../../../terms/use-term';
import { RecordLink } from '../../../components/RecordLink';
import { PlanStatusTag } from '../../../components/PlanStatusTag';
import type { GapCounts } from '../gap-counts';
import { GapLink } from '../parts/GapLink';
import { MeansTable } from '../parts/MeansTable';
import { ResponsibleOrganisations } from '../parts/ResponsibleOrganisations';
import type { ReportData } from './report-data';

interface Props {
  report: ReportData;
  gaps: GapCounts;
  audienceIds: readonly string[];
}

/** Each measure with who answers for it, what was reported in the period, its means and its gaps. */
export function MeasuresInReport({ report: { measures, progress }, gaps, audienceIds }: Props) {
  const t = useTranslations('plan.measures');
  const labels = useTranslations('plan');
  const term = useTerm();
  return (
    <table className="measure-table" role="table">
      <caption className="visually-hidden">{labels('report.measures')}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {(['measure', 'responsible', 'progress', 'means', 'gaps'] as const).map((column) => (
            <th key={column} scope="col" role="columnheader">
              {column === 'progress' ? labels('report.inPeriod') : t(`columns.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {measures.map((measure) => {
          const [latest] = progress.find((one) => one.measure.id === measure.id)?.reports ?? [];
          return (
            <tr key={measure.id} role="row">
              <th scope="row" role="rowheader">
                <RecordLink kind="Measure" id={measure.id}>
                  <span lang="nb">{measure.title}</span>
                </RecordLink>
                <div className="tags">
                  <PlanStatusTag status={measure.plan.status} />
                  <span className="aside">{term('Sector', measure.sector)}</span>
                </div>
              </th>
              <td role="cell" data-label={t('columns.responsible')}>
                <ResponsibleOrganisations measure={measure} />
              </td>
              <td role="cell" data-label={labels('report.inPeriod')}>
                {latest ? (
                  term('ProgressStatus', latest.status)
                ) : (
                  <span className="absent none">{labels('notReported')}</span>
                )}
              </td>
              <td role="cell" data-label={t('columns.means')}>
                <MeansTable means={measure.means} caption={t('meansOf', { measure: measure.title })} />
              </td>
              <td role="cell" data-label={t('columns.gaps')}>
                <GapLink count={gaps.of(measure.id)} measure={measure} audienceIds={audienceIds} />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
