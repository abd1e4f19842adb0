import { asList, type Draft, type FieldsShown } from '../controls/control';
import type { Snapshot } from '../kinds/kind';

/** Drafts by field, of fields that were touched. */
export type Drafts = Readonly<Record<string, Draft>>;

/** A field that somebody else changed to something else than the editor did. */
export interface Clash {
  field: string;
  saw: Draft;
  now: Draft;
  own: Draft;
  /** What is to be saved; null until the editor has said. */
  keep: 'own' | 'theirs' | 'both' | null;
}

/** What becomes of an editor's changes when the record was changed under them. */
export interface Merged {
  /** The editor's own, without those that are in the record by now. */
  own: Drafts;
  clashes: readonly Clash[];
  /** Fields that others changed, and the editor did not. */
  takenOver: readonly string[];
}

const isSame = (a: Draft, b: Draft): boolean => JSON.stringify(a) === JSON.stringify(b);

/** What stands in a field: what was typed, else the record's own value. */
export function draftOf(fields: FieldsShown, seen: Snapshot, own: Drafts, field: string): Draft {
  return own[field] ?? fields[field]?.draft(seen.values[field]) ?? '';
}

/** The fields whose drafts say something else than the record. */
export function changedFields(fields: FieldsShown, seen: Snapshot, own: Drafts): string[] {
  return Object.keys(fields).filter((field) => {
    const draft = own[field];
    return draft !== undefined && !isSame(draft, draftOf(fields, seen, {}, field));
  });
}

/** Brings an editor's changes of what was seen onto the record as it is now. Nothing of theirs is dropped unseen. */
export function merge(fields: FieldsShown, seen: Snapshot, now: Snapshot, own: Drafts): Merged {
  const touched = new Set(changedFields(fields, seen, own));
  const moved = Object.keys(fields).filter(
    (field) => !isSame(draftOf(fields, seen, {}, field), draftOf(fields, now, {}, field)),
  );
  const clashes = moved.flatMap((field): Clash[] => {
    const [saw, current] = [draftOf(fields, seen, {}, field), draftOf(fields, now, {}, field)];
    const draft = own[field];
    if (!touched.has(field) || draft === undefined || isSame(draft, current)) return [];
    return [{ field, saw, now: current, own: draft, keep: null }];
  });
  const kept = Object.entries(own).filter(
    ([field, draft]) => touched.has(field) && !isSame(draft, draftOf(fields, now, {}, field)),
  );
  return {
    own: Object.fromEntries(kept),
    clashes,
    takenOver: moved.filter((field) => !touched.has(field)),
  };
}

/** Whether two changes of a field can both be kept: lists of records, of which each added and took away some. */
export function canKeepBoth(fields: FieldsShown, field: string): boolean {
  const shown = fields[field]?.shown;
  return shown?.as === 'references' && shown.many;
}

/** What a choice puts into the field. */
export function chosen({ saw, now, own }: Clash, keep: Clash['keep']): Draft {
  if (keep === 'theirs') return now;
  if (keep !== 'both') return own;
  const [before, theirs, mine] = [saw, now, own].map(asList);
  const taken = (before ?? []).filter((id) => !mine?.includes(id));
  const added = (mine ?? []).filter((id) => !before?.includes(id));
  return [...new Set([...(theirs ?? []), ...added])].filter((id) => !taken.includes(id));
}
