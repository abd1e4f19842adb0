import { Tag } from '@digdir/designsystemet-react';
import { useTerm } from '../../terms/use-term';
import type { CurrencyState } from './generated/graphql';

/** Colour and mark of a state: read by the words first, by the mark where colours look the same. */
const LOOKS = {
  CURRENT: { color: 'success', mark: '✓' },
  REVIEW_DUE: { color: 'danger', mark: '!' },
  UNDECIDED: { color: 'warning', mark: '≈' },
  UNKNOWN: { color: 'neutral', mark: '?' },
} as const;

/** Whether a course is up to date with the guidelines it builds on, in words. */
export function CurrencyTag({ state }: { state: CurrencyState }) {
  const term = useTerm();
  const { color, mark } = LOOKS[state];
  return (
    <Tag data-size="sm" data-color={color} variant={state === 'UNKNOWN' ? 'outline' : 'default'}>
      <span aria-hidden="true">{mark}&nbsp;</span>
      {term('CurrencyState', state)}
    </Tag>
  );
}
