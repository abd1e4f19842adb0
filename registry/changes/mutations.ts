import { userInputError } from '../../platform/errors.js';
import type { RecordKind } from '../records/definition.js';
import type { Row, Store } from '../records/store.js';
import type { ChangeService, ChangeNoteInput, ChangeResult } from './change-service.js';
import type { ChangeError } from './change-error.js';
import type { Edit } from './edit.js';
import { mergeTexts } from './merge-texts.js';

/** What a mutation needs of its operation. */
export interface ChangeContext<Stores> {
  stores: Stores;
  changeService: ChangeService;
  /** ISO moment whose records are asked for, null for now. */
  moment: string | null;
}

/** The alignments that `AlignmentInput` can add or remove. */
const ALIGNED = ['topicIds', 'audienceIds', 'settingIds', 'basedOnGuidelineIds'] as const;
type AlignmentInput = Record<(typeof ALIGNED)[number], readonly string[]> & VersionInput;

interface VersionInput {
  id: string;
  version: number;
  note: ChangeNoteInput;
}
interface CreateInput {
  id: string;
  fields: object;
  note: ChangeNoteInput;
}
interface UpdateInput extends CreateInput {
  version: number;
}

/** An input with the note that GraphQL gives it where the client leaves it out. */
export type WithNote<Input> = Omit<Input, 'note'> & { note: ChangeNoteInput };

/** Makes edits in the caller's name, now. */
export function changeRecords(
  edits: readonly Edit[],
  note: ChangeNoteInput,
  context: ChangeContext<unknown>,
): Promise<ChangeResult> {
  if (context.moment !== null)
    throw userInputError('Accept-Datetime', 'changes are recorded now; leave the moment out.');
  return context.changeService.change(edits, note);
}

/** What came of a change of one record: the record under its own name, and what stood in the way. */
export type RecordPayload = Record<string, Row<object> | null | ChangeError[]>;

/** Changes one record, and answers with it as `{ course, errors }`. */
export async function changeRecord<Stores>(
  edit: Edit,
  note: ChangeNoteInput,
  context: ChangeContext<Stores>,
): Promise<RecordPayload> {
  const { type } = edit.store.kind;
  const { rows, errors } = await changeRecords([edit], note, context);
  return { [`${type.charAt(0).toLowerCase()}${type.slice(1)}`]: rows.get(edit.id) ?? null, errors };
}

type Mutation<I, Stores> = (
  parent: unknown,
  args: { input: I },
  context: ChangeContext<Stores>,
) => Promise<RecordPayload>;

/** The alignments that a mutation can add to a kind of records, or remove. */
export function alignmentsOf({ fields }: Pick<RecordKind<never>, 'fields'>): (typeof ALIGNED)[number][] {
  return ALIGNED.filter((field) => fields[field]?.shape.isList);
}

/**
 * The mutations that records of every kind have, under the names of one kind: `createCourse`, `updateCourse` …;
 * `alignCourse` and `unalignCourse` too, where the kind has alignments. `name` is that of its store.
 */
export function recordMutations<Name extends string>(
  kind: RecordKind<never>,
  name: Name,
): Record<string, Mutation<never, Record<Name, Store<object>>>> {
  type Stores = Record<Name, Store<object>>;
  const { type } = kind;
  const payload = (edit: Omit<Edit, 'store'>, note: ChangeNoteInput, context: ChangeContext<Stores>) =>
    changeRecord({ ...edit, store: context.stores[name] }, note, context);

  const create: Mutation<CreateInput, Stores> = (_, { input: { id, fields, note } }, context) =>
    payload({ id, seen: null, fields: () => mergeTexts(kind, {}, fields) }, note, context);
  const update: Mutation<UpdateInput, Stores> = (_, { input: { id, version, fields, note } }, context) =>
    payload({ id, seen: version, fields: (before) => mergeTexts(kind, before, fields) }, note, context);
  const archive: Mutation<VersionInput, Stores> = (_, { input: { id, version, note } }, context) =>
    payload({ id, seen: version, fields: () => ({}), action: 'ARCHIVED' }, note, context);
  const restore: Mutation<VersionInput, Stores> = (_, { input: { id, version, note } }, context) =>
    payload({ id, seen: version, fields: () => ({}), action: 'RESTORED' }, note, context);
  const align = (change: (had: readonly string[], given: readonly string[]) => string[]) => {
    const resolve: Mutation<AlignmentInput, Stores> = (_, { input }, context) => {
      const { id, version, note } = input;
      return payload({ id, seen: version, fields: (before) => aligned(before, input, change) }, note, context);
    };
    return resolve;
  };
  return {
    [`create${type}`]: create,
    [`update${type}`]: update,
    [`archive${type}`]: archive,
    [`restore${type}`]: restore,
    ...(alignmentsOf(kind).length > 0 && {
      [`align${type}`]: align((had, given) => [...new Set([...had, ...given])]),
      [`unalign${type}`]: align((had, given) => had.filter((id) => !given.includes(id))),
    }),
  };
}

/** The record's alignments after a change; a kind that has no such alignment says so by its checks. */
function aligned(
  before: object,
  input: AlignmentInput,
  change: (had: readonly string[], given: readonly string[]) => string[],
): object {
  return Object.fromEntries(
    ALIGNED.filter((field) => input[field].length > 0).map((field) => {
      const had = (before as Record<string, readonly string[] | undefined>)[field];
      return [field, change(had ?? [], input[field])];
    }),
  );
}
