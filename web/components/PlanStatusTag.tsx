import { Tag } from '@digdir/designsystemet-react';
import { useTranslations } from 'use-intl';

/** Says that a plan is a draft, or ended; nothing for one that is adopted. */
export function PlanStatusTag({ status }: { status: string }) {
  const t = useTranslations('terms.PlanStatus');
  const label = t.has(status) ? t(status) : status;
  const color = status === 'DRAFT' ? 'warning' : 'neutral';
  return (
    <Tag data-color={color} data-size="sm">
      {label}
    </Tag>
  );
}
