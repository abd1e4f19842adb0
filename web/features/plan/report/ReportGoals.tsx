import { useTranslations } from 'use-intl';
import { PlainTable } from '../parts/PlainTable';
import { RecordLink } from '../../../components/RecordLink';
import { MissingValue } from '../../../components/MissingValue';
import { PlanStatusTag } from '../../../components/PlanStatusTag';
import { ResponsibleOrganisations } from '../parts/ResponsibleOrganisations';
import type { ReportData } from './report-data';

/** The plan's goals with who answers for them, and what an evaluation said. */
export function ReportGoals({ goals }: { goals: ReportData['goals'] }) {
  const t = useTranslations('plan.report');
  const labels = useTranslations('plan');
  return (
    <PlainTable
      caption={t('goals')}
      columns={[t('goal'), t('planStatus'), labels('measures.columns.responsible'), labels('measures.evaluation')]}
    >
      {goals.map((goal) => (
        <tr key={goal.id}>
          <th scope="row">
            <RecordLink kind="Measure" id={goal.id}>
              <span lang="nb">{goal.title}</span>
            </RecordLink>
          </th>
          <td>
            <PlanStatusTag status={goal.plan.status} />
          </td>
          <td>
            <ResponsibleOrganisations measure={goal} />
          </td>
          <td lang={goal.evaluation === null ? undefined : 'nb'}>{goal.evaluation ?? <MissingValue why="none" />}</td>
        </tr>
      ))}
    </PlainTable>
  );
}
