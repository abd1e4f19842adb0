import type { ChangeAction } from '../records/versions.js';
import type { ChangeSubject, Title } from './change-subject.js';
import type { ChangeNature } from './commit.js';
import type { FieldDifference } from './record-diff.js';

/** A change of one record; `Change` in the schema. Travels between registries as JSON. */
export interface ChangeRow {
  /** `registry/sequence/kind/record`. */
  id: string;
  registry: string;
  sequence: number;
  at: string;
  kind: string;
  recordId: string;
  version: number;
  action: ChangeAction;
  nature: ChangeNature;
  why: string | null;
  organisationId: string | null;
  /** Null for those who may not know, too. */
  person: { id: string; name: string | null } | null;
  personErasedAt: string | null;
  fields: FieldDifference[];
  /** What the record is called in this version; null where its kind has no titles. */
  title: Title;
  /** The record that it is part of or about, where its kind does not stand alone. */
  about: ChangeSubject | null;
  /** Ids by type of what the record is or names, before and after. */
  touches: Record<string, string[]>;
}

export type ChangeRows = readonly ChangeRow[];

/** A place in the order of changes: that of the change with this moment and id. */
export type ChangePosition = Pick<ChangeRow, 'at' | 'id'>;

/** Newest first; changes of one moment by registry, kind and record. */
export function newestFirst(a: ChangePosition, b: ChangePosition): number {
  if (a.at !== b.at) return a.at < b.at ? 1 : -1;
  return a.id < b.id ? -1 : 1;
}
