import { Tag } from '@digdir/designsystemet-react';
import { useTerm } from '../../../terms/use-term';

const COLORS: Record<string, 'success' | 'neutral' | 'info' | 'warning'> = {
  ONGOING: 'success',
  COMPLETED: 'neutral',
  PROPOSED: 'info',
  UNKNOWN: 'warning',
};

/** How far a project has come, in words. */
export function ProjectStatusTag({ status }: { status: string }) {
  return (
    <Tag data-size="sm" data-color={COLORS[status] ?? 'neutral'}>
      {useTerm()('ProjectStatus', status)}
    </Tag>
  );
}
