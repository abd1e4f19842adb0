import { useTranslations } from 'use-intl';
import type { VerdictBounds } from '../../components/verdict-state';
import { useTerm } from '../../terms/use-term';

/** Says the two bounds of a verdict: the least that is certain, and the most that is possible. */
export function useBoundsWords(): (bounds: VerdictBounds) => string {
  const t = useTranslations('gap-map.cell');
  const term = useTerm();
  return ({ atLeast, atMost }) =>
    atLeast === atMost
      ? t('boundsSame', { verdict: term('Verdict', atLeast) })
      : t('bounds', { atLeast: term('Verdict', atLeast), atMost: term('Verdict', atMost) });
}
