import type { Connection as Database } from 'mongoose';
import { pageInMemory, type Paging } from '../../registry/queries/connection.js';
import type { ValidationError } from '../../registry/records/checks.js';
import type { NewRow } from '../../registry/records/definition.js';
import { Store, type Row } from '../../registry/records/store.js';
import { byRole, standingOn, type Standing } from './membership.js';
import { kinds, type NetworkMembershipRecord, type ProjectRecord } from './records.js';

export type NetworkMembershipRow = Row<NetworkMembershipRecord>;

/** Which memberships; null keeps all. */
interface MembershipSelection {
  roles?: readonly NetworkMembershipRecord['role'][] | null;
  standing?: readonly Standing[] | null;
  /** The day that they are judged by, today unless given. */
  on?: string | null;
}

/** The memberships of people and organisations in networks. */
export class NetworkMembershipStore extends Store<NetworkMembershipRecord> {
  constructor(
    database: Database,
    private readonly projects: Store<ProjectRecord>,
  ) {
    super(database, kinds.networkMemberships);
  }

  override async validate(record: NewRow<NetworkMembershipRecord>): Promise<ValidationError[]> {
    const validationErrors = await super.validate(record);
    if (validationErrors.length > 0) return validationErrors;
    const [network] = await this.projects.byIds([record.networkId]);
    if (!network || network.type === 'NETWORK') return [];
    return [{ field: 'networkId', reason: `is not a network: "${network.id}" is a ${network.type}` }];
  }
}

/** A page of some memberships. */
export function membershipPage(
  memberships: readonly NetworkMembershipRow[],
  { roles, standing, on, ...paging }: MembershipSelection & Paging,
  today: string,
) {
  const kept = memberships.filter(
    (membership) =>
      (!roles || roles.includes(membership.role)) &&
      (!standing || standing.includes(standingOn(membership, on ?? today))),
  );
  return pageInMemory(byRole(kept), 'ROLE', ({ id }) => id, paging);
}
