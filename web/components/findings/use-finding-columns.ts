import { useTranslations } from 'use-intl';
import { useTerm } from '../../terms/use-term';
import { useNeedWords } from '../use-need-words';
import type { Finding } from './finding';

const COLUMNS = [
  ...(['topic', 'audience', 'need', 'basis', 'rank', 'professions'] as const),
  ...(['missing', 'missingOrWeak', 'weak', 'unknown', 'covered'] as const),
  ...(['owners', 'measures', 'deciders', 'explanation'] as const),
];

/** Findings as columns of a file. Where plan did not answer, that is said in place of owners. */
export function useFindingColumns(): (findings: readonly Finding[]) => {
  columns: string[];
  rows: (string | number)[][];
} {
  const t = useTranslations('components.finding.table');
  const unavailable = useTranslations('components.absent')('unavailable');
  const needWords = useNeedWords();
  const term = useTerm();
  return (findings) => ({
    columns: COLUMNS.map((column) => t(column)),
    rows: findings.map(({ topic, audience, need, rank, professions, verdictCounts, responsibility, explanation }) => {
      const { missing, missingOrWeak, weak, unknown, covered } = verdictCounts;
      const { audienceBasis, ...withoutBasis } = need;
      const measures = responsibility?.measures ?? [];
      const owners = new Set(measures.flatMap(({ organisations }) => organisations.map(({ name }) => name.text)));
      return [
        topic.prefLabel.text,
        audience.prefLabel.text,
        needWords(withoutBasis).join('; '),
        audienceBasis ? term('AudienceBasis', audienceBasis) : '',
        ...[rank, professions, missing, missingOrWeak, weak, unknown, covered],
        ...(responsibility
          ? [
              [...owners].join(', '),
              measures
                .map(({ measure, planStatus }) => `${measure.title} (${term('PlanStatus', planStatus)})`)
                .join(', '),
              responsibility.deciders.map(({ name }) => name.text).join(', '),
            ]
          : [unavailable, unavailable, unavailable]),
        explanation.text,
      ];
    }),
  });
}
