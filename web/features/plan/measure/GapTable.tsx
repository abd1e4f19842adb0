import { useTranslations } from 'use-intl';
import { PlainTable } from '../parts/PlainTable';
import { useTerm } from '../../../terms/use-term';
import { useNeedWords } from '../../../components/use-need-words';
import { verdictState } from '../../../components/verdict-state';
import { ViewLink } from '../../../components/ViewLink';
import { MissingValue } from '../../../components/MissingValue';
import type { Gap } from './use-gap-table';

/** Gaps, one for each topic, audience and reason, each leading to its place in the gap map. */
export function GapTable({ gaps }: { gaps: readonly Gap[] }) {
  const t = useTranslations('plan.gaps');
  const term = useTerm();
  const needWords = useNeedWords();
  return (
    <PlainTable
      caption={t('cells')}
      columns={(['topic', 'audience', 'need', 'verdict', 'reason', 'deciders'] as const).map((column) => t(column))}
    >
      {gaps.map(({ cell: { topic, audience, need, verdict }, reason: { code, count, of, responsibility } }) => (
        <tr key={`${topic.id} ${audience.id} ${code}`}>
          <td>
            <ViewLink
              view="gapMap"
              filters={{ tema: [topic.id], malgruppe: [audience.id], celle: [topic.id, audience.id] }}
            >
              {topic.prefLabel.text}
            </ViewLink>
          </td>
          <td>{audience.prefLabel.text}</td>
          <td>{need ? needWords(need).join('; ') : <MissingValue why="unknown" />}</td>
          <td>{verdict ? term('VerdictState', verdictState(verdict)) : <MissingValue why="unknown" />}</td>
          <td>
            {term('GapReasonCode', code)}
            {of !== null && ` (${t('share', { count, of })})`}
          </td>
          <td>
            {responsibility ? (
              responsibility.deciders.map(({ name }) => name.text).join(', ') || <MissingValue why="none" />
            ) : (
              <MissingValue why="unavailable" />
            )}
          </td>
        </tr>
      ))}
    </PlainTable>
  );
}
