import { Dialog, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useTranslations } from 'use-intl';
import { RecordLink } from '../../../components/RecordLink';
import { outcomeFilterOf, type PerspectiveProps } from '../perspective';
import type { MatrixRow } from '../matrix/matrix-row';
import { LocalizedText } from '../../../components/LocalizedText';
import { JudgementCard } from '../programme/JudgementCard';
import { outcomesFrom } from '../use-programmes';
import { OutcomeItems } from './OutcomeItems';

/** The outcomes that the chosen cell of a matrix counts, beside the matrix. */
export function OutcomePanel({ programmes, filters, change, rows }: PerspectiveProps & { rows: readonly MatrixRow[] }) {
  const t = useTranslations('education');
  const [programmeId, ...topicIds] = filters.celle;
  const programme = programmes.find(({ id }) => id === programmeId);
  const row = rows.find((one) => one.topicIds.join(',') === topicIds.join(','));
  if (!programme || !row) return null;
  const about = programme.judgements.filter(({ topic }) => {
    const judged = topic ? [topic.id, ...topic.descendants.map(({ id }) => id)] : [];
    return row.kind !== 'total' && topicIds.some((id) => judged.includes(id));
  });
  return (
    <Dialog
      open
      placement="right"
      closedby="any"
      className="outcome-panel"
      closeButton={t('panel.close')}
      aria-labelledby="panel-title"
      onClose={() => change({ celle: [] })}
    >
      <Heading level={2} data-size="xs" id="panel-title">
        <LocalizedText text={programme.name} />: {row.name}
      </Heading>
      <Paragraph data-size="sm">
        <RecordLink kind="Programme" id={programme.id}>
          {t('panel.programme')}
        </RecordLink>
      </Paragraph>
      {about.map((judgement) => (
        <JudgementCard key={judgement.id} judgement={judgement} level={3} />
      ))}
      <OutcomeItems
        programmeIds={outcomesFrom(programme)}
        narrowing={{
          ...outcomeFilterOf(filters),
          alignedTo: topicIds.length > 0 ? { topicIds } : null,
        }}
        level={filters.nivaa}
        name={`utdanning-${programme.id}`}
        under={programme.id}
        none={t('outcome.none', { level: filters.nivaa })}
      />
    </Dialog>
  );
}
