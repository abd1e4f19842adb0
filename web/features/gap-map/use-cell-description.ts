import { useTranslations } from 'use-intl';
import { useNeedWords } from '../../components/use-need-words';
import { useVerdictCounts } from '../../components/use-verdict-counts';
import { useTerm } from '../../terms/use-term';
import { countOfState, countsBelow, followedByDraftOnly, isUnavailable, type Cell } from './cell-display';
import type { ViewOfMap } from './dimensions';
import type { MapCell } from './map-lines';
import { useGapWords } from './use-gap-words';
import { useReasonWords } from './use-reason-words';

/** Says a cell in words: whether it is a gap, its numbers, and why. The same for ears, for pointing, and for tables. */
export function useCellDescription(): (placed: MapCell, view: ViewOfMap) => string[] {
  const t = useTranslations('gap-map.cell');
  const { withVerdict } = useGapWords();
  const needWords = useNeedWords();
  const reasonWords = useReasonWords();
  const { sentence } = useVerdictCounts();
  const ofView = useViewWords();
  return ({ cell }, view) => {
    const { isGap, need, courses, reasons } = cell;
    const below = countsBelow(cell);
    return [
      withVerdict(cell, isUnavailable(cell)),
      ...(need ? needWords(need) : []),
      ...(below ? [t('below', { counts: sentence(below) })] : []),
      courses
        ? t('courses', {
            active: countOfState(courses.states, 'ACTIVE', 'hele'),
            unknown: countOfState(courses.states, 'UNKNOWN', 'hele'),
            retired: countOfState(courses.states, 'RETIRED', 'hele'),
            partial:
              countOfState(courses.states, 'ACTIVE', 'delvis') + countOfState(courses.states, 'UNKNOWN', 'delvis'),
          })
        : t('coursesUnavailable'),
      ...ofView(cell, view),
      ...reasons.map(reasonWords),
      ...(isGap === true && followedByDraftOnly(cell) ? [t('draftOnly')] : []),
    ];
  };
}

/** What only one view of the map tells of a cell. */
function useViewWords(): (cell: Cell, view: ViewOfMap) => string[] {
  const t = useTranslations('gap-map.cell');
  const term = useTerm();
  return ({ courses, score }, view) => {
    if (view === 'omfang' && courses) return [t('extent', { distinct: courses.distinct, of: courses.distinctOf })];
    if (view === 'datagrunnlag' || view === 'oppdatert') {
      const states = (view === 'oppdatert' ? courses?.currency : courses?.basis) ?? [];
      const type = view === 'oppdatert' ? 'CurrencyState' : 'CourseBasis';
      return states
        .map(({ state }) => ({ state, count: countOfState(states, state, 'hele') }))
        .filter(({ count }) => count > 0)
        .map(({ state, count }) => `${term(type, state)}: ${count}`);
    }
    if (view !== 'poeng') return [];
    if (typeof score?.value === 'number') return [t('score', { value: score.value })];
    return typeof score?.atLeast === 'number' && typeof score.atMost === 'number'
      ? [t('scoreBetween', { atLeast: score.atLeast, atMost: score.atMost })]
      : [t('noScore')];
  };
}
