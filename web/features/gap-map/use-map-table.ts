import { useTranslations } from 'use-intl';
import { useNeedWords } from '../../components/use-need-words';
import { verdictState } from '../../components/verdict-state';
import { useVerdictCounts } from '../../components/use-verdict-counts';
import { useTerm } from '../../terms/use-term';
import type { MapAddress } from './map-address';
import { countOfState, countsBelow, followedByDraftOnly, isUnavailable, type Cell } from './cell-display';
import type { MapLine, MapCell } from './map-lines';
import { useGapWords } from './use-gap-words';
import { useReasonWords } from './use-reason-words';

/** A cell in columns, for the table and for the export alike. */
export interface CellInColumns {
  placed: MapCell;
  values: (string | number)[];
}

const JUDGED = ['topic', 'audience', 'need', 'verdict', 'gap', 'below'] as const;
const COUNTED = ['active', 'unknown', 'retired', 'partial', 'distinct'] as const;

/** The cells that fit the filters, each as a row of words and numbers. A registry that did not answer leaves no number. */
export function useMapTable(
  address: MapAddress,
): (lines: readonly MapLine[]) => { columns: string[]; cells: CellInColumns[] } {
  const t = useTranslations('gap-map.table');
  const judged = useJudgedColumns();
  const counted = useCountedColumns(address);
  const reasonWords = useReasonWords();
  const term = useTerm();
  const more = address.vis === 'dekning' || address.vis === 'omfang' ? [] : ['shown' as const];
  return (lines) => ({
    columns: [...JUDGED, ...COUNTED, ...more, 'reasons' as const, 'notes' as const, 'draft' as const].map((name) =>
      t(name),
    ),
    cells: lines
      .flatMap((line) => line.cells.filter(({ isMatching }) => isMatching))
      .map((placed) => {
        const { cell, topic, audience, shown } = placed;
        const reasons = (areNotes: boolean) =>
          cell.reasons
            .filter(({ isNote }) => isNote === areNotes)
            .map((reason) => reasonWords({ ...reason, isNote: false }))
            .join(', ');
        return {
          placed,
          values: [
            topic.label,
            audience.label,
            ...judged(cell),
            ...counted(cell),
            ...(more.length > 0 ? [shown.text === '' ? '–' : shown.text] : []),
            reasons(false),
            reasons(true),
            cell.isGap === true && followedByDraftOnly(cell) ? term('PlanStatus', 'DRAFT') : '',
          ],
        };
      }),
  });
}

/** Need, verdict, whether it is a gap, and what it is counted from. */
function useJudgedColumns(): (cell: Cell) => string[] {
  const t = useTranslations('gap-map.table');
  const unavailable = useTranslations('components.absent')('unavailable');
  const needWords = useNeedWords();
  const { short } = useGapWords();
  const { sentence } = useVerdictCounts();
  const term = useTerm();
  const sentenceBelow = (cell: Cell) => {
    const below = countsBelow(cell);
    return below ? sentence(below) : '';
  };
  return (cell) => [
    cell.need ? needWords(cell.need).join('; ') : isUnavailable(cell) ? unavailable : t('noNeed'),
    isUnavailable(cell) ? unavailable : cell.verdict ? term('VerdictState', verdictState(cell.verdict)) : '',
    cell.need || isUnavailable(cell) ? short(cell, isUnavailable(cell)) : '',
    sentenceBelow(cell),
  ];
}

/** Numbers of courses. */
function useCountedColumns({ rekkevidde }: MapAddress): (cell: Cell) => (string | number)[] {
  const unavailable = useTranslations('components.absent')('unavailable');
  return ({ courses }) => {
    if (!courses) return COUNTED.map(() => unavailable);
    const { states, distinct } = courses;
    return [
      ...['ACTIVE', 'UNKNOWN', 'RETIRED'].map((state) => countOfState(states, state, rekkevidde)),
      countOfState(states, 'ACTIVE', 'delvis') + countOfState(states, 'UNKNOWN', 'delvis'),
      distinct,
    ];
  };
}
