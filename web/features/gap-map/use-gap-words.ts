import { useTranslations } from 'use-intl';
import { verdictState, type VerdictBounds } from '../../components/verdict-state';
import { useTerm } from '../../terms/use-term';

/** What of a cell says whether it is a gap. */
interface JudgedCell {
  isGap?: boolean | null;
  verdict?: VerdictBounds | null;
  need?: { certain: boolean } | null;
}

/** Says whether a cell is a gap, as the graph has decided it, and its verdict. */
export function useGapWords(): (cell: JudgedCell, isUnavailable: boolean) => string {
  const t = useTranslations('gap-map.gap');
  const term = useTerm();
  return ({ isGap, verdict, need }, isUnavailable) => {
    if (isUnavailable) return t('unavailable');
    if (!verdict || !need) return t('noNeed');
    const state = verdictState(verdict);
    const name = term('VerdictState', state).toLocaleLowerCase('nb');
    if (isGap === true) return t('gap', { verdict: name });
    if (isGap === false) return t('covered', { verdict: name });
    return !need.certain && state !== 'UNKNOWN' && state !== 'COVERED'
      ? t('conditional', { verdict: name })
      : t('undecided', { verdict: name });
  };
}
