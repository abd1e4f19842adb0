import { Heading, Paragraph, ToggleGroup } from '@digdir/designsystemet-react';
import { useTranslations } from 'use-intl';
import { useTerm } from '../../../terms/use-term';
import { oneOf, useAddressFilters } from '../../../components/address-filters';
import type { LabelFragment, ListedOutcomeFragment } from '../generated/graphql';
import { levelOf } from '../levels';
import { LocalizedText } from '../../../components/LocalizedText';
import { OutcomeItem } from '../outcomes/OutcomeItem';
import type { ProgrammeOnPage } from './programme-on-page';

interface Group {
  key: string;
  label: LabelFragment | string;
  outcomes: ListedOutcomeFragment[];
}

/** The outcomes of a programme, by topic or by kind. One on several topics stands under each of them. */
export function ProgrammeOutcomes({ programme }: { programme: ProgrammeOnPage }) {
  const t = useTranslations('education.programme.outcomes');
  const common = useTranslations('education');
  const term = useTerm();
  const [{ grupper }, change] = useAddressFilters({ grupper: oneOf(['tema', 'type']) });
  const { learningOutcomes, educationLevel, coverage, id } = programme;
  const level = levelOf(educationLevel);
  const title = (
    <Heading level={2} data-size="xs">
      {t('title', { level })}
    </Heading>
  );
  const { nodes, totalCount } = learningOutcomes;
  const groups =
    grupper === 'tema' ? byTopic(nodes, t('noTopic')) : byKind(nodes, (kind) => term('LearningOutcomeKind', kind));
  return (
    <section>
      <div className="side-tools">
        {title}
        {nodes.length > 0 && (
          <ToggleGroup
            data-size="sm"
            value={grupper}
            onChange={(value) => change({ grupper: value === 'type' ? 'type' : 'tema' }, { replace: true })}
            aria-label={t('by')}
          >
            <ToggleGroup.Item value="tema">{t('byTopic')}</ToggleGroup.Item>
            <ToggleGroup.Item value="type">{t('byKind')}</ToggleGroup.Item>
          </ToggleGroup>
        )}
      </div>
      {totalCount === 0 ? (
        <Paragraph>{coverage === 'SCANNED' ? t('notMentioned') : t('notCollected')}</Paragraph>
      ) : (
        <>
          <Paragraph data-size="sm">
            {common('outcomes', { count: totalCount, level })}.{' '}
            {totalCount > nodes.length && t('first', { count: nodes.length })}
          </Paragraph>
          <Paragraph data-size="sm" className="caution">
            {common('outcome.paraphrase')}
          </Paragraph>
          {groups.map(({ key, label, outcomes }) => (
            <section key={key} className="outcome-group">
              <Heading level={3} data-size="2xs">
                {typeof label === 'string' ? label : <LocalizedText text={label} />} ({outcomes.length})
              </Heading>
              <ul className="outcomes">
                {outcomes.map((outcome) => (
                  <OutcomeItem key={outcome.id} outcome={outcome} under={id} />
                ))}
              </ul>
            </section>
          ))}
        </>
      )}
    </section>
  );
}

function byTopic(outcomes: readonly ListedOutcomeFragment[], without: string): Group[] {
  const groups = new Map<string, Group>();
  for (const outcome of outcomes) {
    const topics = outcome.topics?.length ? outcome.topics : [null];
    for (const topic of topics) {
      const key = topic?.id ?? '';
      const group = groups.get(key) ?? { key, label: topic?.prefLabel ?? without, outcomes: [] };
      group.outcomes.push(outcome);
      groups.set(key, group);
    }
  }
  return [...groups.values()].sort((a, b) => b.outcomes.length - a.outcomes.length);
}

function byKind(outcomes: readonly ListedOutcomeFragment[], name: (kind: string) => string): Group[] {
  const kinds = [...new Set(outcomes.map(({ kind }) => kind))];
  return kinds.map((kind) => ({
    key: kind,
    label: name(kind),
    outcomes: outcomes.filter((outcome) => outcome.kind === kind),
  }));
}
