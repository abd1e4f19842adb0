import { useTranslations } from 'use-intl';

/** Numbers of cells by verdict, as the graph counts them. */
export interface VerdictCounts {
  covered: number;
  weak: number;
  missingOrWeak: number;
  missing: number;
  unknown: number;
}

/** The verdicts in the order in which they are said. */
const ORDER = ['covered', 'weak', 'missingOrWeak', 'missing', 'unknown'] as const satisfies (keyof VerdictCounts)[];

/** How many cells have a need. */
export const neededOf = (counts: VerdictCounts): number => ORDER.reduce((sum, name) => sum + counts[name], 0);

/** Says numbers of cells in words: "13 med behov: 1 dekket, 8 mangler, 4 vet ikke". What is 0 is left out. */
export function useVerdictCounts(): {
  list: (counts: VerdictCounts) => string;
  sentence: (counts: VerdictCounts) => string;
} {
  const t = useTranslations('components.verdicts');
  const list = (counts: VerdictCounts) =>
    ORDER.filter((name) => counts[name] > 0)
      .map((name) => t(name, { count: counts[name] }))
      .join(', ');
  return {
    list,
    sentence: (counts) => {
      const count = neededOf(counts);
      return count === 0 ? t('noneNeeded') : t('needed', { count, counts: list(counts) });
    },
  };
}
