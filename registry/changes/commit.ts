import type { Identity } from '../../identity/identity.js';

/** What a change means for those who compare two moments. */
export type ChangeNature = 'REAL_CHANGE' | 'CORRECTION' | 'NEWLY_FOUND';

/** What is said about a change set: who, why, and what it means. */
export interface CommitNote {
  by: Pick<Identity, 'organisationId' | 'person'>;
  why: string | null;
  nature: ChangeNature;
}

/** A committed change set. Its records' versions carry its id. */
export interface Commit extends CommitNote {
  /** Id of the change set. */
  _id: string;
  /** Place in the registry's log, from 1 without a gap. */
  sequence: number;
  /** ISO moment of recording; later commits have later moments. */
  at: string;
  /** The collections it touches. */
  collections: string[];
  /** Number of records that it changes. */
  changes: number;
  /** When the person was erased from it, null if never. */
  personErasedAt: string | null;
  /** What was loaded, for the commit that the starter data came in. */
  load?: unknown;
}

/** A change set that was given up: nothing of it happened. */
export interface Aborted {
  _id: string;
  aborted: true;
}
