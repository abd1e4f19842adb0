import { asList, type Draft, type FieldControls } from '../controls/control';
import type { Snapshot } from '../kinds/editable-kind';

/** Drafts by field, of fields that were touched. */
export type Drafts = Readonly<Record<string, Draft>>;

/** A field that somebody else changed to something else than the editor did. */
export interface Conflict {
  field: string;
  seen: Draft;
  current: Draft;
  mine: Draft;
  /** What is to be saved; null until the editor has said. */
  keep: 'own' | 'theirs' | 'both' | null;
}

/** What becomes of an editor's changes when the record was changed under them. */
export interface Merged {
  /** The editor's own, without those that are in the record by now. */
  drafts: Drafts;
  conflicts: readonly Conflict[];
  /** Fields that others changed, and the editor did not. */
  changedByOthers: readonly string[];
}

const isSame = (a: Draft, b: Draft): boolean => JSON.stringify(a) === JSON.stringify(b);

/** What stands in a field: what was typed, else the record's own value. */
export function draftOf(fields: FieldControls, seen: Snapshot, drafts: Drafts, field: string): Draft {
  return drafts[field] ?? fields[field]?.draft(seen.values[field]) ?? '';
}

/** The fields whose drafts say something else than the record. */
export function changedFields(fields: FieldControls, seen: Snapshot, drafts: Drafts): string[] {
  return Object.keys(fields).filter((field) => {
    const draft = drafts[field];
    return draft !== undefined && !isSame(draft, draftOf(fields, seen, {}, field));
  });
}

/** Brings an editor's changes of what was seen onto the record as it is now. Nothing of theirs is dropped unseen. */
export function mergeChanges(fields: FieldControls, seen: Snapshot, now: Snapshot, drafts: Drafts): Merged {
  const touched = new Set(changedFields(fields, seen, drafts));
  const moved = Object.keys(fields).filter(
    (field) => !isSame(draftOf(fields, seen, {}, field), draftOf(fields, now, {}, field)),
  );
  const conflicts = moved.flatMap((field): Conflict[] => {
    const [before, current] = [draftOf(fields, seen, {}, field), draftOf(fields, now, {}, field)];
    const draft = drafts[field];
    if (!touched.has(field) || draft === undefined || isSame(draft, current)) return [];
    return [{ field, seen: before, current, mine: draft, keep: null }];
  });
  const kept = Object.entries(drafts).filter(
    ([field, draft]) => touched.has(field) && !isSame(draft, draftOf(fields, now, {}, field)),
  );
  return {
    drafts: Object.fromEntries(kept),
    conflicts,
    changedByOthers: moved.filter((field) => !touched.has(field)),
  };
}

/** Whether two changes of a field can both be kept: lists of records, of which each added and took away some. */
export function canKeepBoth(fields: FieldControls, field: string): boolean {
  const display = fields[field]?.display;
  return display?.as === 'references' && display.many;
}

/** What a choice puts into the field. */
export function decidedDraft({ seen, current, mine }: Conflict, keep: Conflict['keep']): Draft {
  if (keep === 'theirs') return current;
  if (keep !== 'both') return mine;
  const [before, after] = [asList(seen), asList(mine)];
  const removed = before.filter((id) => !after.includes(id));
  const added = after.filter((id) => !before.includes(id));
  return [...new Set([...asList(current), ...added])].filter((id) => !removed.includes(id));
}
