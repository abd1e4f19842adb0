import { Schema } from 'mongoose';
import { fieldsCheck, type Check, type ValidationError } from './checks.js';
import type { ExternalId } from '../../values/external-ids.js';
import { externalIdsField } from './external-ids.js';
import { checks, definitions, id, type Field, type Fields, type RecordOf } from './fields.js';
import type { ListDefinition } from './list-definition.js';
import type { KindWords } from './words.js';
import { searchableOf, type FieldPath, type Searchable, type SearchTexts } from './searchable.js';

/** How rows of a file of the starter data become records. */
export interface Starter {
  /** Name of the file without `.json`. */
  file: string;
  /** Makes records of rows where they are not the same; fields keep their names but those in `namesInFile`. */
  toRecords?: (rows: readonly StarterRow[]) => NewRow<object>[];
  /** What the file calls fields that records have under another name, so that a problem can be traced. */
  namesInFile?: Readonly<Record<string, string>>;
}

/** A row as it stands in the file. */
export type StarterRow = { id: string } & Record<string, unknown>;

/** A record that is about to be stored. */
export type NewRow<R> = R & { id: string };

/** All that is said of a kind of records: once, here. Whatever else has to know of it is made of this. */
interface RecordDefinition<F extends Fields> {
  /** Its type in the schema. */
  type: string;
  /** Its collection, which is also the name of its records for people and in loaders. */
  collection: string;
  /** What one is called in descriptions of the schema, and several; those of its type and collection unless given. */
  nouns?: readonly [one: string, several: string];
  /** What people are told of it and of each field. */
  words: KindWords;
  fields: F;
  search: SearchTexts<F>;
  /** Fields that records are looked up by, beside those that name other records. */
  indexes?: readonly FieldPath<F>[];
  /** Orders of lists, beside the usual one, that are read from an index. */
  sortedBy?: readonly (readonly FieldPath<F>[])[];
  /** Fields that name other records of the kind, and never lead from one of them back to itself. */
  acyclic?: readonly (keyof F & string)[];
  /** Set for kinds that are about the records they name, such as a decision: they keep none of those from being archived. */
  isAboutOthers?: true;
  /** What it means that one is archived, where it is not entered by mistake or no longer kept. */
  whenArchived?: string;
  /** Set for kinds that are made and changed only by mutations of their own. */
  hasOwnMutations?: true;
  /** Set for kinds whose records can be drafts, which only whoever has a scope of the registry sees. */
  canBeDraft?: true;
  /** Why the fields of a record cannot be changed any more; null where they can. */
  closed?: (record: NewRow<RecordOf<F>>) => string | null;
  /** What a record that is sound field by field must keep to as a whole. */
  rules?: (record: NewRow<RecordOf<F>>) => readonly ValidationError[];
  /** Said of the fields as a whole, where they are given. */
  remark?: string;
  /** How lists of them are kept to some, ordered and counted. */
  list?: ListDefinition;
  starter?: Starter;
}

/** What records of one kind are: their definition, and what stores need that follows from it. */
export interface RecordKind<R> extends Omit<RecordDefinition<Fields>, 'rules' | 'search' | 'closed'> {
  one: string;
  several: string;
  storage: Schema;
  check: Check;
  /** Fields that hold ids of other records, parts' fields too, with the type of those. */
  references: Readonly<Record<string, string>>;
  search: SearchTexts<Fields>;
  /** Methods, so that a kind of special records is a kind of records. */
  searchable(record: R): Searchable;
  /** What a record that is sound field by field has against it as a whole. */
  brokenRules?(record: NewRow<R>): readonly ValidationError[];
  whyClosed?(record: NewRow<R>): string | null;
}

/** The records of a kind. */
export type KindRecord<K> = K extends RecordKind<infer R> ? R : never;

/** Fields of every kind. */
const common = { externalIds: externalIdsField };

/** Makes a kind of records of what is said of it. */
export function defineRecord<const F extends Fields>(
  definition: RecordDefinition<F>,
): RecordKind<RecordOf<F & typeof common>> {
  const { type, collection, nouns, search, indexes = [], sortedBy = [], rules, closed } = definition;
  const fields = { ...definition.fields, ...common };
  const references = referencesOf(fields);
  return {
    ...(definition as unknown as RecordDefinition<Fields>),
    fields,
    one: nouns?.[0] ?? inWords(type),
    several: nouns?.[1] ?? inWords(collection),
    references,
    storage: storageOf(fields, [...Object.keys(references), ...indexes, 'externalIds.value'], sortedBy),
    check: fieldsCheck({ id: id.required.check, ...checks(fields) }),
    search,
    searchable: (record) => searchableOf(search, record),
    ...(rules && { brokenRules: (record: object) => rules(record as never) }),
    ...(closed && { whyClosed: (record: object) => closed(record as never) }),
  };
}

/** Gives rows the external ids that their other fields tell, unless they have their own. */
export function withExternalIds(idsOf: (row: StarterRow) => ExternalId[]) {
  return (rows: readonly StarterRow[]): StarterRow[] => rows.map((row) => ({ externalIds: idsOf(row), ...row }));
}

/** Keeps the order of the file with the rows, where it carries meaning. */
export function withPosition(rows: readonly StarterRow[]): NewRow<object>[] {
  return rows.map((row, position) => ({ ...row, position }));
}

/** `LearningOutcome` as `learning outcome`. */
function inWords(name: string): string {
  return name.replaceAll(/(?<!^)([A-Z])/g, ' $1').toLowerCase();
}

function referencesOf(fields: Fields, at = ''): Record<string, string> {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, { shape }]): [string, string][] => [
      ...(shape.references ? [[`${at}${name}`, shape.references] as [string, string]] : []),
      ...(shape.parts ? Object.entries(referencesOf(shape.parts, `${at}${name}.`)) : []),
    ]),
  );
}

/** The fields, the id, which is stored as `_id`, and what is derived for search and sorting; with the indexes. */
function storageOf(
  fields: Readonly<Record<string, Field<unknown>>>,
  lookups: readonly string[],
  orders: readonly (readonly string[])[],
): Schema {
  const storage = new Schema(
    {
      ...definitions(fields),
      _id: id.required.definition,
      derived: { words: [String], titleWords: [String], sortTitle: String },
    },
    { id: false, strict: 'throw', versionKey: false, minimize: false, autoIndex: false, autoCreate: false },
  );
  for (const path of new Set([...lookups, 'derived.words'])) storage.index({ [path]: 1 });
  for (const order of [...orders, ['derived.sortTitle']]) {
    storage.index(Object.fromEntries(['archived', ...order, '_id'].map((path) => [path, 1] as const)));
  }
  return storage;
}
