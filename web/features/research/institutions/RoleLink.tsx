import { Link } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { Link as RouterLink } from 'wouter';
import { addressOf } from '../../../addresses';
import { useLanguage } from '../../../terms/language';
import type { ProjectRole } from '../generated/graphql';

/** A link to an institution's page, with its projects in one role. */
export function RoleLink({ id, role, children }: { id: string; role?: ProjectRole; children: ReactNode }) {
  const address = addressOf(useLanguage(), 'research', `institusjon/${encodeURIComponent(id)}`);
  return (
    <Link asChild>
      <RouterLink href={`~${address}${role ? `?rolle=${role}` : ''}`}>{children}</RouterLink>
    </Link>
  );
}
