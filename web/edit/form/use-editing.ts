import { useState } from 'react';
import { GraphQLRequestError } from '../../api/graph-fetch';
import type { Complaint, Draft, FieldsShown } from '../controls/control';
import type { Note, Outcome, Save, Snapshot } from '../kinds/kind';
import { changedFields, chosen, draftOf, merge, type Clash, type Drafts } from './merge';
import { NO_NOTE, noteComplaints, type NoteDraft } from './note';

/** Why saving failed as a whole. */
type Failure = 'unavailable' | 'sessionEnded' | 'forbidden' | 'unreachable' | 'refused';

interface State {
  seen: Snapshot;
  own: Drafts;
  note: NoteDraft;
  clashes: readonly Clash[];
  /** Fields that others changed meanwhile, and this editor did not. */
  takenOver: readonly string[];
  /** The version that was seen when somebody else's change came between; null where none did. */
  overtakenFrom: number | null;
  complaints: readonly Complaint[];
  failure: { why: Failure; detail: string } | null;
  partlySaved: boolean;
  /** How often saving was tried: the summary of what is wrong takes the focus each time. */
  tries: number;
}

/** A form on a record: what was seen, what is being changed, and what stands in the way of saving it. */
export interface Editing extends State {
  fields: FieldsShown;
  changed: readonly string[];
  /** Something would be lost by leaving. */
  isUnsaved: boolean;
  draft: (field: string) => Draft;
  /** What the record has. */
  recorded: (field: string) => Draft;
  write: (field: string, draft: Draft) => void;
  writeNote: (note: Partial<NoteDraft>) => void;
  decide: (field: string, keep: Clash['keep']) => void;
  /** What is wrong as far as can be seen here; empty where saving can be tried. */
  check: () => boolean;
  /** Saves what was changed; whether all of it was. */
  submit: (save: Save) => Promise<boolean>;
}

/** Keeps a form on a record. `needsAll` sends every field, for forms that tell something new. */
export function useEditing(
  record: Snapshot,
  fields: FieldsShown,
  options: { needsAll?: boolean; note?: NoteDraft } = {},
): Editing {
  const { needsAll = false, note = NO_NOTE } = options;
  const [state, setState] = useState<State>({
    seen: record,
    own: {},
    note,
    clashes: [],
    takenOver: [],
    overtakenFrom: null,
    complaints: [],
    failure: null,
    partlySaved: false,
    tries: 0,
  });
  const { seen, own } = state;
  const changed = changedFields(fields, seen, own);
  const put = (more: Partial<State>) => setState((before) => ({ ...before, ...more }));

  const complaints = (): Complaint[] => {
    const relevant = needsAll ? Object.keys(fields) : changed;
    const undecided = state.clashes.filter(({ field, keep }) => keep === null && changed.includes(field));
    return [
      ...undecided.map(({ field }) => ({ path: `clash.${field}`, says: { message: 'undecided' } })),
      ...relevant.flatMap((field) => fields[field]?.complaints(draftOf(fields, seen, own, field), field) ?? []),
      ...(!needsAll && changed.length === 0 ? [{ path: '', says: { message: 'nothing' } }] : []),
      ...noteComplaints(state.note),
    ];
  };
  const check = () => {
    const found = complaints();
    setState((before) => ({ ...before, complaints: found, failure: null, tries: before.tries + 1 }));
    return found.length === 0;
  };

  const submit = async (save: Save): Promise<boolean> => {
    if (!check() || state.note.nature === null) return false;
    const names = needsAll ? Object.keys(fields) : changed;
    const values = names.map((field) => [field, fields[field]?.value(draftOf(fields, seen, own, field))] as const);
    const said: Note = { nature: state.note.nature, why: state.note.why.trim() || null };
    try {
      const result = await save(seen, Object.fromEntries(values), said);
      if (result.errors.length === 0) {
        put({ own: {}, note, clashes: [], takenOver: [], overtakenFrom: null });
        return true;
      }
      setState((before) => ({ ...before, ...afterRefusal(before, fields, result), tries: before.tries + 1 }));
    } catch (error) {
      setState((before) => ({ ...before, failure: failureOf(error), tries: before.tries + 1 }));
    }
    return false;
  };

  return {
    ...state,
    fields,
    changed,
    isUnsaved: changed.length > 0 || state.note.why.trim() !== note.why,
    draft: (field) => draftOf(fields, seen, own, field),
    recorded: (field) => draftOf(fields, seen, {}, field),
    write: (field, draft) => setState((before) => ({ ...before, own: { ...before.own, [field]: draft } })),
    writeNote: (more) => setState((before) => ({ ...before, note: { ...before.note, ...more } })),
    decide: (field, keep) =>
      setState((before) => ({
        ...before,
        clashes: before.clashes.map((clash) => (clash.field === field ? { ...clash, keep } : clash)),
        own: before.clashes.reduce<Drafts>(
          (drafts, clash) => (clash.field === field ? { ...drafts, [field]: chosen(clash, keep) } : drafts),
          before.own,
        ),
      })),
    check,
    submit,
  };
}

/** What a refusal leaves: after a conflict, the editor's changes on the record as it is now. */
function afterRefusal(state: State, fields: FieldsShown, { seen, now, errors }: Outcome): Partial<State> {
  const complaints = errors
    .filter(({ code }) => code !== 'CONFLICT')
    .map(({ field, message, code }) => ({ path: field ?? '', says: { words: message, code } }));
  const partlySaved = seen.version !== state.seen.version;
  const conflict = errors.find(({ code }) => code === 'CONFLICT');
  if (!conflict || !now) return { seen, complaints, partlySaved };
  const { own, clashes, takenOver } = merge(fields, seen, now, state.own);
  const known = new Set([...clashes.map(({ field }) => field), ...takenOver]);
  const elsewhere = conflict.differences
    .map(({ field }) => field)
    .filter((field) => !known.has(field) && !(field in fields));
  return {
    seen: now,
    own,
    clashes,
    takenOver: [...takenOver, ...elsewhere],
    overtakenFrom: seen.version,
    complaints,
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
