import { Details, Tag } from '@digdir/designsystemet-react';
import { useFormatter, useTranslations } from 'use-intl';
import { useTerm } from '../../terms/use-term';
import { useMayChange } from './access';
import { DecisionForm } from './DecisionForm';
import type { CandidatePairFragment } from './generated/graphql';
import { PairFacts } from './PairFacts';
import { SharedFeatures } from './SharedFeatures';

interface Props {
  pair: CandidatePairFragment;
  onWork: () => void;
  onDone: (text: string) => void;
}

/** Two courses that may overlap: why, side by side, and the form to decide. */
export function OverlapPair({ pair, onWork, onDone }: Props) {
  const t = useTranslations('tasks.overlaps');
  const term = useTerm();
  const format = useFormatter();
  const mayChange = useMayChange();
  const [first, second] = pair.courses;
  if (!first || !second) return null;
  const { decision } = pair;
  return (
    <Details className="pair">
      <Details.Summary>
        <span className="pair-title">
          <span lang={first.title.language}>{first.title.text}</span>
          <span> {t('and')} </span>
          <span lang={second.title.language}>{second.title.text}</span>
        </span>
        <Tag data-size="sm" data-color="neutral">
          {t('similarity', { share: format.number(pair.similarity, { style: 'percent', maximumFractionDigits: 0 }) })}
        </Tag>
      </Details.Summary>
      <Details.Content>
        <SharedFeatures pair={pair} />
        <PairFacts courses={[first, second]} />
        {decision && !decision.holds && (
          <p>
            {t('earlier', { verdict: term('OverlapVerdict', decision.verdict) })} <q>{decision.reason}</q>
          </p>
        )}
        {mayChange && <DecisionForm pair={pair} onWork={onWork} onDone={onDone} />}
      </Details.Content>
    </Details>
  );
}
