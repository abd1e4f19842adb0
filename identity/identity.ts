import type { TraceContext } from '../platform/trace-context.js';

/** Who asks, as the issuer's token and our configuration say. Entry over HTTP and in process build the same. */
export interface Identity {
  /** Id of the organisation that the caller acts for, null for the public. */
  organisationId: string | null;
  /** The person behind it: the issuer's subject, and a name where the token has one. */
  person: { id: string; name: string | null } | null;
  scopes: readonly string[];
}

/** Someone without a token: reads what is public. */
export const PUBLIC: Identity = { organisationId: null, person: null, scopes: [] };

/** Whether somebody has signed in: every token that is taken names an organisation or a person. */
export function isSignedIn({ organisationId, person }: Identity): boolean {
  return organisationId !== null || person !== null;
}

/** Who asks, and as recorded when. */
export interface Caller {
  identity: Identity;
  /** ISO moment whose records are asked for, null for now. */
  moment: string | null;
  /** The trace that the request is a part of, where it names one. */
  trace?: TraceContext;
  /** The id of the request, by which the log is searched. */
  requestId?: string;
}

/** The public, asking for what is recorded now. */
export const ANYONE: Caller = { identity: PUBLIC, moment: null };
