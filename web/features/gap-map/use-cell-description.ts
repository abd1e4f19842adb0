import { useTranslations } from 'use-intl';
import { useTerm } from '../../terms/use-term';
import { countOfState, followedByDraftOnly } from './cell-display';
import type { ViewOfMap } from './dimensions';
import type { MapCell } from './map-lines';

/** Says a cell in words: whether it is a gap, its numbers, and why. The same for ears, for pointing, and for tables. */
export function useCellDescription(): (placed: MapCell, view: ViewOfMap) => string[] {
  const t = useTranslations('gap-map.cell');
  const term = useTerm();
  return ({ cell }, view) => {
    const { isGap, need, courses, reasons } = cell;
    const state = typeof isGap !== 'boolean' ? t('undecided') : need ? (isGap ? t('gap') : t('noGap')) : t('noNeed');
    const lines = [need ? `${state} (${term('NeedLevel', need.level)})` : state];
    if (!courses) lines.push(t('coursesUnavailable'));
    else {
      const number = (status: string) => countOfState(courses.states, status, 'hele');
      lines.push(
        t('courses', {
          active: number('ACTIVE'),
          unknown: number('UNKNOWN'),
          retired: number('RETIRED'),
          partial: countOfState(courses.states, 'ACTIVE', 'delvis') + countOfState(courses.states, 'UNKNOWN', 'delvis'),
        }),
      );
      if (view === 'omfang') lines.push(t('extent', { distinct: courses.distinct, of: courses.distinctOf }));
    }
    if (view === 'datagrunnlag' || view === 'oppdatert') {
      const states = (view === 'oppdatert' ? courses?.currency : courses?.basis) ?? [];
      const type = view === 'oppdatert' ? 'CurrencyState' : 'CourseBasis';
      for (const { state: value } of states) {
        const count = countOfState(states, value, 'hele');
        if (count > 0) lines.push(`${term(type, value)}: ${count}`);
      }
    }
    if (view === 'poeng') {
      const value = cell.score?.value;
      lines.push(typeof value === 'number' ? t('score', { value }) : t('noScore'));
    }
    for (const { code, count, of } of reasons) {
      lines.push(
        typeof of === 'number'
          ? t('reasonOf', { reason: term('GapReasonCode', code), count, of })
          : term('GapReasonCode', code),
      );
    }
    if (isGap === true && followedByDraftOnly(cell)) lines.push(t('draftOnly'));
    return lines;
  };
}
