import type { Snapshot } from './editable-kind';
import { editable, type FieldMetadata, type KindMetadata } from './kind-metadata';

/** A record as a form asks for it: its version, and its fields as its type shows them. */
export interface ShownRecord {
  id: string;
  version: number;
  archived: boolean;
}

/** A record as it was seen: its fields as inputs have them. */
export function snapshotOf({ fields }: KindMetadata, record: ShownRecord): Snapshot {
  const { id, version, archived } = record;
  return { id, version, archived, values: valuesIn(fields, record) };
}

function valuesIn(fields: readonly FieldMetadata[], shown: object): Record<string, unknown> {
  return Object.fromEntries(editable(fields).map((field) => [field.name, valueOf(field, shown)]));
}

/** What is inherited is not the record's own: written back, it would become that. */
function valueOf({ shownAs = '', unless, control }: FieldMetadata, shown: object): unknown {
  const isInherited = unless !== undefined && at(shown, unless) === true;
  const value = isInherited ? null : at(shown, shownAs);
  if (control.as === 'part') return value === null ? null : valuesIn(control.fields, value as object);
  if (control.as === 'parts') return ((value ?? []) as object[]).map((one) => valuesIn(control.fields, one));
  if (control.as !== 'reference') return value;
  return control.many ? ((value ?? []) as unknown[]).map(idOf) : idOf(value);
}

const at = (shown: object, path: string): unknown =>
  path.split('.').reduce<unknown>((value, step) => (value as Record<string, unknown> | null)?.[step] ?? null, shown);

/** The id of a record that is named. */
const idOf = (record: unknown): unknown =>
  typeof record === 'object' && record !== null ? (record as { id: unknown }).id : record;
