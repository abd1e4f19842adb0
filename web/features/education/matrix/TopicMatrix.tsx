import { useTranslations } from 'use-intl';
import { QueryResult } from '../../../components/QueryResult';
import { UnavailableNotice } from '../../../components/UnavailableNotice';
import { cellValueOf } from '../cell-value';
import { countIn, useColumnCounts } from '../outcome-counts';
import { outcomeFilterOf, type PerspectiveProps } from '../perspective';
import { LocalizedText } from '../../../components/LocalizedText';
import { topicsInOrder, narrowTopics, type TopicInTree } from '../topics';
import { chooseProgrammes } from '../use-programmes';
import type { MatrixRow } from './matrix-row';
import { MatrixView } from './MatrixView';
import { TopicHeading } from './TopicHeading';

/** Topics against programmes: how many outcomes of each programme are on each topic. */
export function TopicMatrix(props: PerspectiveProps) {
  const t = useTranslations('education');
  const { data, programmes, filters, change } = props;
  const { tema, apne, nivaa } = filters;
  const { shown } = chooseProgrammes(programmes, filters);
  const query = useColumnCounts(shown, outcomeFilterOf(filters));
  const placed = narrowTopics(topicsInOrder(data.topics), tema);
  // What a filter asks for is not hidden below a closed topic
  const isOpen = (top: string) => apne.includes(top) || tema.some((id) => id === top || belongsTo(placed, id, top));
  const toggle = (id: string) =>
    change({ apne: apne.includes(id) ? apne.filter((other) => other !== id) : [...apne, id] }, { replace: true });
  const tops = placed.filter(({ depth }) => depth === 0).map(({ topic }) => topic.id);
  const allOpen = tops.every(isOpen);
  const rows: MatrixRow[] = [
    {
      ...{ id: '', kind: 'total', topicIds: tema },
      ...{ name: t('matrix.total', { chosen: tema.length }), heading: t('matrix.total', { chosen: tema.length }) },
    },
    ...placed
      .filter(({ above }) => above === null || isOpen(above.id))
      .map(({ topic, depth }): MatrixRow => {
        const name = topic.prefLabel.text;
        const heading =
          depth === 0 ? (
            <TopicHeading label={topic.prefLabel} open={isOpen(topic.id)} onToggle={() => toggle(topic.id)} />
          ) : (
            <LocalizedText text={topic.prefLabel} />
          );
        return { id: topic.id, name, heading, topicIds: [topic.id], kind: depth === 0 ? 'top' : 'below' };
      }),
  ];
  return (
    <div>
      <UnavailableNotice queries={[query]} />
      {shown.length === 0 ? (
        <MatrixView {...props} {...emptyMatrix} />
      ) : (
        <QueryResult query={query}>
          {(counts) => (
            <MatrixView
              {...props}
              name={`utdanning-${nivaa}-temaer`}
              caption={t('matrix.caption', { level: nivaa })}
              corner={t('matrix.topic')}
              rows={rows}
              cell={(row, programme) =>
                cellValueOf(
                  programme,
                  row.topicIds,
                  countIn(counts, programme.id, ({ totalCount, facets }) =>
                    row.kind === 'total'
                      ? totalCount
                      : (facets.topics.find(({ topic }) => topic?.id === row.id)?.count ?? 0),
                  ),
                )
              }
              tools={
                <button
                  type="button"
                  className="as-link"
                  onClick={() => change({ apne: allOpen ? [] : tops }, { replace: true })}
                >
                  {allOpen ? t('matrix.closeAll') : t('matrix.openAll')}
                </button>
              }
            />
          )}
        </QueryResult>
      )}
    </div>
  );
}

const emptyMatrix = { name: '', caption: '', corner: '', rows: [], cell: () => ({ state: 'waiting' }) as const };

function belongsTo(placed: readonly TopicInTree[], id: string, top: string): boolean {
  return placed.some(({ topic, above }) => topic.id === id && above?.id === top);
}
