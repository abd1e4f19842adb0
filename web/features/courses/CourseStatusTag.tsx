import { Tag } from '@digdir/designsystemet-react';
import { useTerm } from '../../terms/use-term';
import { MissingValue } from '../../components/MissingValue';
import type { CourseStatus } from './generated/graphql';

const COLORS = { ACTIVE: 'success', PLANNED: 'info', RETIRED: 'neutral' } as const;

/** Whether a course is offered, in words; unknown looks like no status. */
export function CourseStatusTag({ status }: { status: CourseStatus }) {
  const term = useTerm();
  if (status === 'UNKNOWN') return <MissingValue why="unknown" />;
  return (
    <Tag data-size="sm" data-color={COLORS[status]}>
      {term('CourseStatus', status)}
    </Tag>
  );
}
