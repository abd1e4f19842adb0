import { parse, print } from 'graphql';
import { LANGUAGES } from '../../values/text.js';
import type { RecordKind } from '../records/definition.js';
import { fieldNameOf, type FieldMetadata, type KindMetadata, type ShownTypes } from './generated-metadata.js';
import { shownPath } from './shown-path.js';

/** What is asked of a type: fields by what they are asked as, with what is asked of each. */
interface Selection {
  [field: string]: Selection;
}

/** Operations on the records of a kind, as the forms of the page send them. */
export interface FormOperations {
  type: string;
  metadata: KindMetadata;
  /** The changes to make operations for; those that the kind does not have are left out. */
  changes: readonly string[];
  shown: ShownTypes;
  /** How records of a type are named: what is asked of them, beside the id. */
  nameOf: (type: string) => Selection;
}

/** What the operations of all kinds ask alike. `$people`: the person behind a change, for those who may know. */
const SHARED_FRAGMENTS = `
  fragment ErrorInForm on ChangeError { code field message currentVersion differences { field } }
  fragment ChangeInForm on Change {
    version at why
    author @include(if: $people) { name }
    organisation { id name { text(prefer: $prefer) } }
    fields { field }
  }
`;

/**
 * Operations of a kind: the record as inputs have it, the names of what it names (apart, so that a registry that does not
 * answer takes away names alone), who changed it, and its changes.
 */
export function formOperations({ type, metadata, changes, shown, nameOf }: FormOperations): string {
  const { query, fields } = metadata;
  const values = { id: {}, version: {}, archived: {}, ...valuesOf(type, fields, shown) };
  const names = { id: {}, ...namesOf(type, fields, shown, nameOf) };
  const preferring = '$id: ID!, $prefer: [TextLanguage!]!';
  const record = query === null ? null : `record: ${query}(id: $id)`;
  return [
    `fragment ${type}InForm on ${type} ${written(values)}`,
    ...(record === null
      ? []
      : [
          `query ${type}ToEditInForm($id: ID!) { ${record} { ...${type}InForm } }`,
          `query ${type}NamesInForm(${asks(names) ? preferring : '$id: ID!'}) { ${record} ${written(names)} }`,
          `query ${type}ChangesInForm(${preferring}, $people: Boolean!) {
            ${record} { id history(first: 50) { nodes { ...ChangeInForm } } }
          }`,
        ]),
    ...metadata.changes.filter((change) => changes.includes(change)).map((change) => mutation(change, type)),
  ].join('\n');
}

/** As it is committed. */
export function printOperations(operations: readonly string[]): string {
  return print(parse([SHARED_FRAGMENTS, ...operations].join('\n'), { noLocation: true }));
}

/** How each kind's records are named: by the first of their titles. */
export function namingOf(kinds: readonly { kind: RecordKind<never>; shown: ShownTypes }[]): FormOperations['nameOf'] {
  const selections = new Map(kinds.map(({ kind, shown }) => [kind.type, titleSelection(kind, shown)]));
  return (type) => selections.get(type) ?? {};
}

/** Texts by language in the reader's, and a plain one under a name that says that it names. */
function titleSelection({ type, fields, search }: RecordKind<never>, { types }: ShownTypes): Selection {
  const title = search.titles[0];
  const shape = title === undefined ? undefined : fields[title]?.shape;
  if (title === undefined || !shape) return {};
  const [field] = shownPath(title, shape, (name) => types.get(type)?.has(name) ?? false);
  if (field === undefined) return {};
  return shape.type === 'LocalizedTextInput'
    ? { [field]: { 'text(prefer: $prefer)': {} } }
    : { [`label: ${field}`]: {} };
}

const INPUTS: Readonly<Record<string, string>> = {
  archive: 'RecordVersionInput',
  restore: 'RecordVersionInput',
  align: 'AlignmentInput',
  unalign: 'AlignmentInput',
};

function mutation(change: string, type: string): string {
  const verb = `${change.charAt(0).toUpperCase()}${change.slice(1)}`;
  return `mutation ${verb}${type}InForm($input: ${INPUTS[change] ?? `${verb}${type}Input`}!) {
    changed: ${change}${type}(input: $input) { record: ${fieldNameOf(type)} { ...${type}InForm } errors { ...ErrorInForm } }
  }`;
}

/** Fields as inputs have them: records by their ids, texts in every language. */
function valuesOf(type: string, fields: readonly FieldMetadata[], shown: ShownTypes): Selection {
  return merged(
    fields.flatMap(({ shownAs, unless, isRecorded, control }) => {
      if (shownAs === undefined || isRecorded) return [];
      const path = shownAs.split('.');
      const within = typeAt(type, path, shown);
      const asked =
        control.as === 'localized'
          ? Object.fromEntries(LANGUAGES.map((language) => [language, {}]))
          : control.as === 'reference' && shown.types.has(within)
            ? { id: {} }
            : 'fields' in control
              ? valuesOf(within, control.fields, shown)
              : {};
      return [nested(path, asked), ...(unless === undefined ? [] : [{ [unless]: {} }])];
    }),
  );
}

/** The records that fields name, with their names. */
function namesOf(
  type: string,
  fields: readonly FieldMetadata[],
  shown: ShownTypes,
  nameOf: FormOperations['nameOf'],
): Selection {
  return merged(
    fields.flatMap(({ shownAs, isRecorded, control }) => {
      if (shownAs === undefined || isRecorded) return [];
      const path = shownAs.split('.');
      const within = typeAt(type, path, shown);
      if (control.as === 'reference' && shown.types.has(within)) {
        return [nested(path, { id: {}, ...nameOf(control.to) })];
      }
      const named = 'fields' in control ? namesOf(within, control.fields, shown, nameOf) : {};
      return Object.keys(named).length > 0 ? [nested(path, named)] : [];
    }),
  );
}

function typeAt(type: string, path: readonly string[], { types }: ShownTypes): string {
  return path.reduce((at, field) => types.get(at)?.get(field)?.type ?? at, type);
}

function nested(path: readonly string[], inner: Selection): Selection {
  return path.reduceRight<Selection>((selection, field) => ({ [field]: selection }), inner);
}

function merged(selections: readonly Selection[]): Selection {
  const all: Selection = {};
  for (const selection of selections) {
    for (const [field, inner] of Object.entries(selection)) all[field] = merged([all[field] ?? {}, inner]);
  }
  return all;
}

function written(selection: Selection): string {
  const fields = Object.entries(selection).map(
    ([field, inner]) => `${field}${Object.keys(inner).length > 0 ? ` ${written(inner)}` : ''}`,
  );
  return `{ ${fields.join(' ')} }`;
}

/** Whether some text is asked for in the reader's language. */
function asks(selection: Selection): boolean {
  return written(selection).includes('$prefer');
}
