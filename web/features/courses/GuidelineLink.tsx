import { Tag } from '@digdir/designsystemet-react';
import { useTerm } from '../../terms/use-term';
import { RecordLink } from '../../components/RecordLink';
import type { GuidelineInCourseFragment } from './generated/graphql';

const COLORS = {
  IN_FORCE: 'success',
  PLANNED: 'info',
  REPLACED: 'danger',
  WITHDRAWN: 'danger',
  UNKNOWN: 'neutral',
} as const;

/** A guideline with whether it applies. */
export function GuidelineLink({ guideline: { id, title, status } }: { guideline: GuidelineInCourseFragment }) {
  const term = useTerm();
  return (
    <span className="guideline">
      <span lang={title.language}>
        <RecordLink kind="Guideline" id={id}>
          {title.text}
        </RecordLink>
      </span>{' '}
      <Tag data-size="sm" data-color={COLORS[status]}>
        {term('GuidelineStatus', status)}
      </Tag>
    </span>
  );
}
