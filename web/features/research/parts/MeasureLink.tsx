import { Link } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { Link as RouterLink } from 'wouter';
import { addressOf } from '../../../addresses';
import { useLanguage } from '../../../terms/language';

/** A link to the page of a plan's measure. */
export function MeasureLink({ id, children }: { id: string; children: ReactNode }) {
  const address = addressOf(useLanguage(), 'plan', `tiltak/${encodeURIComponent(id)}`);
  return (
    <Link asChild>
      <RouterLink href={`~${address}`}>{children}</RouterLink>
    </Link>
  );
}
