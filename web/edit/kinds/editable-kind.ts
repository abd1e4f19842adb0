import type { FieldControls } from '../controls/control';
import type { ChangeNature, ErrorInFormFragment } from '../generated/graphql';
import type { QueryState } from '../../api/use-graph-query';

/** A record as it was seen: its version, and its fields as inputs have them. */
export interface Snapshot {
  id: string;
  version: number;
  archived: boolean;
  values: Readonly<Record<string, unknown>>;
}

/** What is said about a change. */
export interface Note {
  nature: ChangeNature;
  why: string | null;
}

/** What came of a change. */
export interface Outcome {
  /** The record that what is left of the change stands on: as it was seen, or as a part that was saved left it. */
  seen: Snapshot;
  /** The record as it is now. */
  now: Snapshot | null;
  /** What stood in the way; empty where all was saved. */
  errors: readonly ErrorInFormFragment[];
}

/** A change of fields of a record that was seen. */
export type Save = (seen: Snapshot, values: Readonly<Record<string, unknown>>, note: Note) => Promise<Outcome>;

/** Who changed which fields when, as far as it is public. */
export interface KnownChange {
  version: number;
  at: string;
  why: string | null;
  by: string | null;
  fields: readonly string[];
}

/** Something that happened to a record and is recorded as such, not as new values of fields. */
export interface Action {
  name: string;
  /** What must be said of it. */
  fields: FieldControls;
  /** What it usually means. */
  nature: ChangeNature;
  /** Whether it can happen to a record as it is. */
  isPossible: (record: Snapshot) => boolean;
  save: Save;
}

/** Fields of a form, by the group that they stand in. */
export type Groups = readonly { name: string; fields: FieldControls }[];

/** A kind of records that can be edited: what there is to edit. One description of a kind is all that a form needs. */
export interface EditableKind {
  /** Its type in the graph. */
  type: 'Course' | 'Guideline';
  /** Fields that are edited as values. */
  groups: Groups;
  /** Fields that connect it with other records. */
  alignments: FieldControls;
  useRecord: (id: string) => QueryState<unknown> & { record: Snapshot | null };
  /** Names of records that it names, by id; those of a registry that does not answer are missing. */
  useNames: (id: string) => ReadonlyMap<string, string>;
  useChanges: (id: string | null) => readonly KnownChange[];
  useSaving: () => Saving;
}

/** The ways to change a record of a kind. */
export interface Saving {
  update: Save;
  align: Save;
  actions: readonly Action[];
  isSaving: boolean;
}
