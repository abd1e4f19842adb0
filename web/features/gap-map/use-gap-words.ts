import { useTranslations } from 'use-intl';
import { verdictState, type VerdictBounds } from '../../components/verdict-state';
import { useTerm } from '../../terms/use-term';

/** What of a cell says whether it is a gap. */
interface JudgedCell {
  isGap?: boolean | null;
  verdict?: VerdictBounds | null;
  need?: { certain: boolean } | null;
}

/** What can be said of a cell: whether it is a gap, as the graph has decided it. */
export function gapName({ isGap, verdict, need }: JudgedCell, isUnavailable: boolean) {
  if (isUnavailable) return 'unavailable';
  if (!verdict || !need) return 'noNeed';
  if (isGap === true) return 'gap';
  if (isGap === false) return 'covered';
  const state = verdictState(verdict);
  return !need.certain && state !== 'UNKNOWN' && state !== 'COVERED' ? 'conditional' : 'undecided';
}

/** Says whether a cell is a gap: alone in a few words, or with its verdict. */
export function useGapWords(): {
  short: (cell: JudgedCell, isUnavailable: boolean) => string;
  withVerdict: (cell: JudgedCell, isUnavailable: boolean) => string;
} {
  const t = useTranslations('gap-map.gap');
  const term = useTerm();
  return {
    short: (cell, isUnavailable) => t(`short.${gapName(cell, isUnavailable)}`),
    withVerdict: (cell, isUnavailable) => {
      const name = gapName(cell, isUnavailable);
      if (!cell.verdict || name === 'unavailable' || name === 'noNeed') return t(`short.${name}`);
      const verdict = term('VerdictState', verdictState(cell.verdict)).toLocaleLowerCase('nb');
      return t(name, { verdict });
    },
  };
}
