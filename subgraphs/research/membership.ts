import { comparePartialDates } from '../../values/partial-date.js';

interface Dated {
  from: string | null;
  to: string | null;
}

/** How a membership stands on a day; `MembershipStanding` in the schema. */
export type Standing = 'CURRENT' | 'NOT_BEGUN' | 'ENDED' | 'UNDECIDED';

/** How a membership stands on a day. Without a recorded end it has none; without a recorded beginning it has begun. */
export function standingOn({ from, to }: Dated, day: string): Standing {
  const [begun, ended] = [from && comparePartialDates(from, day), to && comparePartialDates(to, day)];
  if (ended === 'BEFORE') return 'ENDED';
  if (begun === 'AFTER') return 'NOT_BEGUN';
  return begun === 'UNDECIDED' || ended === 'UNDECIDED' ? 'UNDECIDED' : 'CURRENT';
}

/** What is wrong with a membership as a whole, null where it is sound. */
export function validateMembership({
  personId,
  organisationId,
  from,
  to,
}: Dated & { personId: string | null; organisationId: string | null }): { field: string; reason: string } | null {
  if (!personId && !organisationId)
    return { field: 'personId', reason: 'is missing, and so is organisationId: give one' };
  if (personId && organisationId) {
    return { field: 'organisationId', reason: 'is given, and so is personId: a membership is of one of them' };
  }
  if (from && to && comparePartialDates(to, from) === 'BEFORE') return { field: 'to', reason: `is before ${from}` };
  return null;
}

const ROLES = ['LEADER', 'COORDINATOR', 'STEERING_GROUP', 'MEMBER', 'PARTNER', 'ADVISER'];

/** Memberships in the order of their roles, within a role by when they began; unknown last. */
export function byRole<M extends Dated & { role: string; id: string }>(memberships: readonly M[]): M[] {
  const key = ({ role, from, id }: M) => [ROLES.indexOf(role), from ?? '~', id].join(' ');
  return memberships.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
}
