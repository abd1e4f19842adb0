import { Tag } from '@digdir/designsystemet-react';
import { useTranslations } from 'use-intl';
import type { ReviewState } from '../generated/graphql';

const LOOKS = {
  OVERDUE: { color: 'danger', mark: '▲' },
  PLANNED: { color: 'info', mark: '◆' },
  UNPLANNED: { color: 'neutral', mark: '–' },
} as const;

/** Where a review stands, in words, with the mark of the timeline. */
export function ReviewStateTag({ state }: { state: ReviewState }) {
  const t = useTranslations('guidelines.timeline');
  const { color, mark } = LOOKS[state];
  return (
    <Tag data-color={color} data-size="sm">
      <span aria-hidden="true">{mark}&nbsp;</span>
      {t(`state.${state}`)}
    </Tag>
  );
}
