import { useTranslations } from 'use-intl';
import { useTerm } from '../../../terms/use-term';
import { useNeedWords } from '../../../components/use-need-words';
import { verdictState } from '../../../components/verdict-state';
import type { ExportTable } from '../../../components/export-table';
import type { GapsOfMeasureQuery } from '../generated/graphql';
import type { MeasureOnPage } from './measure-on-page';

/** A gap that a measure follows up. */
export type Gap = NonNullable<NonNullable<GapsOfMeasureQuery['gapMap']>['gaps']>['nodes'][number];

/** Gives the gaps that are shown as a table to export. */
export function useGapTable(measure: MeasureOnPage): (gaps: readonly Gap[]) => ExportTable {
  const t = useTranslations('plan.csv');
  const term = useTerm();
  const needWords = useNeedWords();
  const columns = [
    'measure',
    'plan',
    'planStatus',
    'topic',
    'audience',
    'need',
    'verdict',
    'reason',
    'deciders',
  ] as const;
  return (gaps) => ({
    name: `hull-${measure.id}`,
    columns: columns.map((column) => t(column)),
    rows: gaps.map(({ cell, reason }) => [
      measure.title,
      measure.plan.title.text,
      term('PlanStatus', measure.plan.status),
      cell.topic.prefLabel.text,
      cell.audience.prefLabel.text,
      cell.need ? needWords(cell.need).join('; ') : '',
      cell.verdict ? term('VerdictState', verdictState(cell.verdict)) : '',
      term('GapReasonCode', reason.code),
      (reason.responsibility?.deciders ?? []).map(({ name }) => name.text).join(', '),
    ]),
  });
}
