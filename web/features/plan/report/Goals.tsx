import { useTranslations } from 'use-intl';
import { RecordLink } from '../../../components/RecordLink';
import { MissingValue } from '../../../components/MissingValue';
import { PlanStatusTag } from '../../../components/PlanStatusTag';
import { Responsible } from '../parts/Responsible';
import type { ReportData } from './report';

/** The plan's goals with who answers for them, and what an evaluation said. */
export function Goals({ goals }: { goals: ReportData['goals'] }) {
  const t = useTranslations('plan.report');
  const labels = useTranslations('plan');
  return (
    <div className="table-scroll" tabIndex={0} role="region" aria-label={t('goals')}>
      <table className="plain-table">
        <caption className="visually-hidden">{t('goals')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('goal')}</th>
            <th scope="col">{t('planStatus')}</th>
            <th scope="col">{labels('measures.columns.responsible')}</th>
            <th scope="col">{labels('measures.evaluation')}</th>
          </tr>
        </thead>
        <tbody>
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
                <Responsible measure={goal} />
              </td>
              <td lang={goal.evaluation === null ? undefined : 'nb'}>
                {goal.evaluation ?? <MissingValue why="none" />}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
