import { useTranslations } from 'use-intl';
import { isUnavailable } from './cell-display';
import type { AnsweredCell } from './CellNeed';
import { gapName } from './use-gap-words';

/** Reasons whose cells an answer decides one way or the other: it may show that the need is met, and may not. */
const OPEN_REASONS: readonly string[] = ['ONLY_UNKNOWN_STATUS', 'NOT_COLLECTED', 'GUIDELINE_STATUS_UNKNOWN'];

/**
 * Leads to what would mend a reason. Only of a gap it is said that the gap would be closed; and never by a guideline, since
 * the verdict of a cell is that of courses and education.
 */
export function useClosingWords(): (
  cell: AnsweredCell,
  reason: Pick<AnsweredCell['reasons'][number], 'code' | 'dimension'>,
) => string {
  const t = useTranslations('gap-map.cell.closes');
  return (cell, { code, dimension }) => {
    if (code === 'SOURCE_UNAVAILABLE') return t('unavailable');
    if (dimension === 'GUIDELINES') return t('guidelines');
    const name = gapName(cell, isUnavailable(cell));
    const state = name === 'noNeed' || name === 'unavailable' ? 'undecided' : name;
    return t(`${OPEN_REASONS.includes(code) ? 'may' : 'would'}.${state}`);
  };
}
