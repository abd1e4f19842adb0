import { useState } from 'react';
import { GraphQLRequestError } from '../../api/graph-fetch';
import type { FieldError, Draft, FieldControls } from '../controls/control';
import type { Note, Outcome, Save, Snapshot } from '../kinds/editable-kind';
import { changedFields, decidedDraft, draftOf, mergeChanges, type Conflict, type Drafts } from './merge-changes';
import { NO_NOTE, validateNote, type NoteDraft } from './change-note';

/** Why saving failed as a whole. */
type Failure = 'unavailable' | 'sessionEnded' | 'forbidden' | 'unreachable' | 'refused';

interface State {
  seen: Snapshot;
  drafts: Drafts;
  note: NoteDraft;
  conflicts: readonly Conflict[];
  /** Fields that others changed meanwhile, and this editor did not. */
  changedByOthers: readonly string[];
  /** The version that was seen when somebody else's change came between; null where none did. */
  conflictVersion: number | null;
  fieldErrors: readonly FieldError[];
  failure: { why: Failure; detail: string } | null;
  partlySaved: boolean;
  /** How often saving was tried: the summary of what is wrong takes the focus each time. */
  attempts: number;
}

/** A form on a record: what was seen, what is being changed, and what stands in the way of saving it. */
export interface EditingState extends State {
  fields: FieldControls;
  changed: readonly string[];
  /** Something would be lost by leaving. */
  isUnsaved: boolean;
  draft: (field: string) => Draft;
  /** What the record has. */
  recorded: (field: string) => Draft;
  write: (field: string, draft: Draft) => void;
  writeNote: (note: Partial<NoteDraft>) => void;
  decide: (field: string, keep: Conflict['keep']) => void;
  /** What is wrong as far as can be seen here; empty where saving can be tried. */
  check: () => boolean;
  /** Saves what was changed; whether all of it was. */
  submit: (save: Save) => Promise<boolean>;
}

/** Keeps a form on a record. `needsAll` sends every field, for forms that tell something new. */
export function useRecordEditing(
  record: Snapshot,
  fields: FieldControls,
  options: { needsAll?: boolean; note?: NoteDraft } = {},
): EditingState {
  const { needsAll = false, note = NO_NOTE } = options;
  const [state, setState] = useState<State>({
    seen: record,
    drafts: {},
    note,
    conflicts: [],
    changedByOthers: [],
    conflictVersion: null,
    fieldErrors: [],
    failure: null,
    partlySaved: false,
    attempts: 0,
  });
  const { seen, drafts } = state;
  const changed = changedFields(fields, seen, drafts);
  const put = (more: Partial<State>) => setState((before) => ({ ...before, ...more }));

  const validate = (): FieldError[] => {
    const relevant = needsAll ? Object.keys(fields) : changed;
    const undecided = state.conflicts.filter(({ field, keep }) => keep === null && changed.includes(field));
    return [
      ...undecided.map(({ field }) => ({ path: `clash.${field}`, text: { message: 'undecided' } })),
      ...relevant.flatMap((field) => fields[field]?.validate(draftOf(fields, seen, drafts, field), field) ?? []),
      ...(!needsAll && changed.length === 0 ? [{ path: '', text: { message: 'nothing' } }] : []),
      ...validateNote(state.note),
    ];
  };
  const check = () => {
    const found = validate();
    setState((before) => ({ ...before, fieldErrors: found, failure: null, attempts: before.attempts + 1 }));
    return found.length === 0;
  };

  const submit = async (save: Save): Promise<boolean> => {
    if (!check() || state.note.nature === null) return false;
    const names = needsAll ? Object.keys(fields) : changed;
    const values = names.map((field) => [field, fields[field]?.value(draftOf(fields, seen, drafts, field))] as const);
    const said: Note = { nature: state.note.nature, why: state.note.why.trim() || null };
    try {
      const result = await save(seen, Object.fromEntries(values), said);
      if (result.errors.length === 0) {
        put({ drafts: {}, note, conflicts: [], changedByOthers: [], conflictVersion: null });
        return true;
      }
      setState((before) => ({ ...before, ...afterRefusal(before, fields, result), attempts: before.attempts + 1 }));
    } catch (error) {
      setState((before) => ({ ...before, failure: failureOf(error), attempts: before.attempts + 1 }));
    }
    return false;
  };

  return {
    ...state,
    fields,
    changed,
    isUnsaved: changed.length > 0 || state.note.why.trim() !== note.why,
    draft: (field) => draftOf(fields, seen, drafts, field),
    recorded: (field) => draftOf(fields, seen, {}, field),
    write: (field, draft) => setState((before) => ({ ...before, drafts: { ...before.drafts, [field]: draft } })),
    writeNote: (more) => setState((before) => ({ ...before, note: { ...before.note, ...more } })),
    decide: (field, keep) =>
      setState((before) => ({
        ...before,
        conflicts: before.conflicts.map((conflict) => (conflict.field === field ? { ...conflict, keep } : conflict)),
        drafts: before.conflicts.reduce<Drafts>(
          (drafts, conflict) =>
            conflict.field === field ? { ...drafts, [field]: decidedDraft(conflict, keep) } : drafts,
          before.drafts,
        ),
      })),
    check,
    submit,
  };
}

/** What a refusal leaves: after a conflict, the editor's changes on the record as it is now. */
function afterRefusal(state: State, fields: FieldControls, { seen, now, errors }: Outcome): Partial<State> {
  const fieldErrors = errors
    .filter(({ code }) => code !== 'CONFLICT')
    .map(({ field, message, code }) => ({ path: field ?? '', text: { words: message, code } }));
  const partlySaved = seen.version !== state.seen.version;
  const conflict = errors.find(({ code }) => code === 'CONFLICT');
  if (!conflict || !now) return { seen, fieldErrors, partlySaved };
  const { drafts, conflicts, changedByOthers } = mergeChanges(fields, seen, now, state.drafts);
  const known = new Set([...conflicts.map(({ field }) => field), ...changedByOthers]);
  const elsewhere = conflict.differences
    .map(({ field }) => field)
    .filter((field) => !known.has(field) && !(field in fields));
  return {
    seen: now,
    drafts,
    conflicts,
    changedByOthers: [...changedByOthers, ...elsewhere],
    conflictVersion: seen.version,
    fieldErrors,
    partlySaved,
  };
}

function failureOf(error: unknown): { why: Failure; detail: string } {
  if (!(error instanceof GraphQLRequestError)) return { why: 'unreachable', detail: '' };
  const { code, message } = error;
  if (code === 'SOURCE_UNAVAILABLE') return { why: 'unavailable', detail: message };
  if (code === 'UNAUTHENTICATED') return { why: 'sessionEnded', detail: '' };
  return { why: code === 'FORBIDDEN' ? 'forbidden' : 'refused', detail: message };
}
