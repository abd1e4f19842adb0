import { useTranslations } from 'use-intl';
import { useTerm } from '../../terms/use-term';
import type { MapAddress } from './map-address';
import { countOfState, followedByDraftOnly } from './cell-display';
import type { MapLine, MapCell } from './map-lines';

/** A cell in columns, for the table and for the export alike. */
export interface CellInColumns {
  placed: MapCell;
  values: (string | number)[];
}

/** The cells that fit the filters, each as a row of words and numbers. A registry that did not answer leaves no number. */
export function useMapTable(
  address: MapAddress,
): (lines: readonly MapLine[]) => { columns: string[]; cells: CellInColumns[] } {
  const t = useTranslations('gap-map.table');
  const unavailable = useTranslations('components.absent')('unavailable');
  const term = useTerm();
  const reach = address.rekkevidde;
  const names = ['topic', 'audience', 'need', 'gap', 'active', 'unknown', 'retired', 'partial', 'distinct'] as const;
  const more = address.vis === 'dekning' || address.vis === 'omfang' ? [] : ['shown' as const];
  return (lines) => ({
    columns: [...names, ...more, 'reasons' as const, 'draft' as const].map((name) => t(name)),
    cells: lines
      .flatMap((line) => line.cells.filter(({ isMatching }) => isMatching))
      .map((placed) => {
        const { cell, topic, audience, shown } = placed;
        const { courses, need, isGap, reasons } = cell;
        const number = (state: string) => (courses ? countOfState(courses.states, state, reach) : unavailable);
        return {
          placed,
          values: [
            topic.label,
            audience.label,
            need ? term('NeedLevel', need.level) : t('noNeed'),
            typeof isGap !== 'boolean' ? unavailable : isGap ? t('yes') : t('no'),
            ...[number('ACTIVE'), number('UNKNOWN'), number('RETIRED')],
            courses
              ? countOfState(courses.states, 'ACTIVE', 'delvis') + countOfState(courses.states, 'UNKNOWN', 'delvis')
              : unavailable,
            courses ? courses.distinct : unavailable,
            ...(more.length > 0 ? [shown.text === '' ? '–' : shown.text] : []),
            reasons
              .map(
                ({ code, count, of }) =>
                  `${term('GapReasonCode', code)}${typeof of === 'number' ? ` ${count}/${of}` : ''}`,
              )
              .join(', '),
            isGap === true && followedByDraftOnly(cell) ? term('PlanStatus', 'DRAFT') : '',
          ],
        };
      }),
  });
}
