import { useTranslations } from 'use-intl';
import { readAllRows } from '../../../api/whole-list';
import type { ExportTable } from '../../../components/export-table';
import { useFindingColumns } from '../../../components/findings/use-finding-columns';
import { useCsvNotes } from '../../../components/use-csv-notes';
import { useTerm } from '../../../terms/use-term';
import { FindingsOfMeasureDocument, type FindingsOfMeasureQueryVariables } from '../generated/graphql';
import type { MeasureOnPage } from './measure-on-page';

/** Gives what reads every finding of a measure for a file, each with the measure, its plan and the plan's status. */
export function useFindingTable(
  measure: MeasureOnPage,
  variables: Omit<FindingsOfMeasureQueryVariables, 'first' | 'after'>,
): (ruleVersion: string, answeredAt: string) => () => Promise<ExportTable> {
  const t = useTranslations('plan.csv');
  const term = useTerm();
  const findingColumns = useFindingColumns();
  const notesOf = useCsvNotes();
  const { title, plan } = measure;
  return (ruleVersion, answeredAt) => async () => {
    const findings = await readAllRows(
      FindingsOfMeasureDocument,
      { ...variables, first: 100 },
      ({ gapMap }) => gapMap?.findings,
    );
    const { columns, rows } = findingColumns(findings);
    return {
      name: `funn-${measure.id}`,
      columns: [t('measure'), t('plan'), t('planStatus'), ...columns],
      rows: rows.map((row) => [title, plan.title.text, term('PlanStatus', plan.status), ...row]),
      notes: notesOf(ruleVersion, answeredAt),
    };
  };
}
