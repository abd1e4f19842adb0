import { useTranslations } from 'use-intl';
import { PlainTable } from '../parts/PlainTable';
import { useTerm } from '../../../terms/use-term';
import { ViewLink } from '../../../components/ViewLink';
import { MissingValue } from '../../../components/MissingValue';
import type { Gap } from './use-gap-table';

/** Gaps, one for each topic, audience and reason, each leading to its place in the gap map. */
export function GapTable({ gaps }: { gaps: readonly Gap[] }) {
  const t = useTranslations('plan.gaps');
  const term = useTerm();
  return (
    <PlainTable
      caption={t('title')}
      columns={(['topic', 'audience', 'need', 'reason', 'deciders'] as const).map((column) => t(column))}
    >
      {gaps.map(({ cell: { topic, audience, need }, reason: { code, count, of, responsibility } }) => (
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
          <td>{need ? term('NeedLevel', need.level) : <MissingValue why="unknown" />}</td>
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
