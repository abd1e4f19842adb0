import { Table } from '@digdir/designsystemet-react';
import { useFormatter, useTranslations } from 'use-intl';
import { useTerm } from '../../terms/use-term';
import type { Finding } from './finding';

/** How the rank of a finding comes about, so that one can compute it by hand. */
export function FindingRank({ rank, rankInputs }: Pick<Finding, 'rank' | 'rankInputs'>) {
  const t = useTranslations('components.finding');
  const term = useTerm();
  const format = useFormatter();
  const sum = rankInputs.map(({ value, weight }) => `${format.number(weight)} × ${format.number(value)}`).join(' + ');
  return (
    <details>
      <summary>{t('howRanked')}</summary>
      <Table data-size="sm">
        <thead>
          <tr>
            {(['input', 'means', 'value', 'weight'] as const).map((column) => (
              <th key={column} scope="col">
                {t(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rankInputs.map(({ name, value, weight }) => (
            <tr key={name}>
              <th scope="row">{term('RankInputName', name)}</th>
              <td>{term('RankInputExplained', name)}</td>
              <td>{format.number(value)}</td>
              <td>{format.number(weight)}</td>
            </tr>
          ))}
        </tbody>
      </Table>
      <p>
        {sum} = {format.number(rank)}
      </p>
    </details>
  );
}
