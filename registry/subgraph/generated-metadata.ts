import { alignmentsOf } from '../changes/mutations.js';
import type { RecordKind } from '../records/definition.js';
import type { Field, Fields, FieldShape } from '../records/fields.js';
import type { FieldWords } from '../records/words.js';
import { shownPath } from './shown-path.js';
import type { TypeFields } from './sdl-types.js';

/** What a registry's SDL says of the types and enums that its records are shown by. */
export interface ShownTypes {
  types: ReadonlyMap<string, TypeFields>;
  enums: ReadonlyMap<string, readonly string[]>;
}

/** How a value is typed and read. `many` is set for a list. */
type ControlMetadata =
  | { as: 'text'; is?: string; many?: true }
  | { as: 'number'; whole?: true; least?: number; many?: true }
  | { as: 'choice'; type: string; values: readonly string[]; many?: true }
  | { as: 'reference'; to: string; many?: true }
  | { as: 'date' | 'flag' | 'localized' }
  | { as: 'part'; fields: readonly FieldMetadata[] }
  | { as: 'parts'; fields: readonly FieldMetadata[]; titledBy: string };

export interface FieldMetadata {
  name: string;
  /** The group of a form that it stands in; that of a part's fields is the part. */
  group?: string;
  /** Where the type of the record shows it; left out where it does not. */
  shownAs?: string;
  /** Set where what is shown may be inherited: the flag beside it that says so. The record's own value is then empty. */
  unless?: string;
  isRequired?: true;
  /** Set where only mutations of the kind's own give it a value. */
  isRecorded?: true;
  control: ControlMetadata;
}

/** What a form, a list or a history has to know of a kind of records. */
export interface KindMetadata {
  registry: string;
  scope: string;
  /** The field of the graph that gives one by its id; null where none does. */
  query: string | null;
  /** The changes that every kind has, as its mutations begin: `update` of `updateCourse`. */
  changes: readonly string[];
  /** Fields that `align` and `unalign` change. */
  aligned: readonly string[];
  /** In the order of a form. */
  fields: readonly FieldMetadata[];
}

/** `Course` as `course`: how fields are named that give one. */
export function fieldNameOf(type: string): string {
  return `${type.charAt(0).toLowerCase()}${type.slice(1)}`;
}

/** What follows of the definition of a kind for whoever shows and edits its records. */
export function kindMetadata(registry: string, kind: RecordKind<never>, shown: ShownTypes): KindMetadata {
  const { type, fields, words, hasOwnMutations } = kind;
  const aligned = alignmentsOf(kind);
  const query = fieldNameOf(type);
  const changes = ['create', 'update', 'archive', 'restore', ...(aligned.length > 0 ? ['align', 'unalign'] : [])];
  return {
    registry,
    scope: `${registry}:write`,
    query: shown.types.get('Query')?.has(query) ? query : null,
    changes: hasOwnMutations ? [] : changes,
    aligned,
    fields: Object.entries(words.groups).flatMap(([group, told]) =>
      fieldsMetadata(fields, told.fields, type, shown).map((field) => ({ ...field, group })),
    ),
  };
}

/** The fields that there are words for, in the order of the words, as a type shows them. */
function fieldsMetadata(
  fields: Fields,
  words: Readonly<Record<string, FieldWords>>,
  type: string,
  shown: ShownTypes,
): FieldMetadata[] {
  return Object.entries(words).flatMap(([name, told]) => {
    const field = fields[name];
    return field ? [fieldMetadata(name, field, told, type, shown)] : [];
  });
}

function fieldMetadata(
  name: string,
  { shape }: Field<unknown>,
  told: FieldWords,
  type: string,
  shown: ShownTypes,
): FieldMetadata {
  const path = shownPath(name, shape, (field) => shown.types.get(type)?.has(field) ?? false);
  const inherited = `${path.join('.')}Inherited`;
  return {
    name,
    ...(path.length > 0 && { shownAs: path.join('.') }),
    ...(shown.types.get(type)?.has(inherited) && { unless: inherited }),
    ...(shape.isRequired && { isRequired: true }),
    ...(shape.isRecorded && { isRecorded: true }),
    control: controlOf(shape, told, shownType(type, path, shown.types), shown),
  };
}

/** How a value is typed, by what it is. What has a type of its own that is not known here is a text. */
function controlOf(shape: FieldShape, told: FieldWords, partType: string, shown: ShownTypes): ControlMetadata {
  const { type, parts, references, codes, is, least, isList } = shape;
  const many = isList ? ({ many: true } as const) : {};
  if (parts) {
    const fields = fieldsMetadata(parts, told.fields ?? {}, partType, shown);
    return isList ? { as: 'parts', fields, titledBy: titleOf(fields) } : { as: 'part', fields };
  }
  if (references !== undefined) return { as: 'reference', to: references, ...many };
  if (codes) return { as: 'choice', type, values: shown.enums.get(type) ?? codes, ...many };
  if (type === 'Int' || type === 'Float') {
    return { as: 'number', ...(type === 'Int' && { whole: true }), ...(least !== undefined && { least }), ...many };
  }
  const whole = ({ Boolean: 'flag', PartialDate: 'date', LocalizedTextInput: 'localized' } as const)[type];
  if (whole && !isList) return { as: whole };
  const textIs = is ?? TEXTS[type];
  return { as: 'text', ...(textIs !== undefined && { is: textIs }), ...many };
}

/** What texts of a type of their own are. */
const TEXTS: Readonly<Record<string, string>> = { URL: 'address', CountryCode: 'country', LanguageCode: 'language' };

/** What one of several parts is known by: the first that is written and that each must have, beside its id. */
function titleOf(fields: readonly FieldMetadata[]): string {
  const named = fields.filter(({ name, control }) => name !== 'id' && ['text', 'date'].includes(control.as));
  return (named.find(({ isRequired }) => isRequired) ?? named[0])?.name ?? 'id';
}

/** The type at the end of a path; that of the record itself where there is none. */
function shownType(type: string, path: readonly string[], types: ShownTypes['types']): string {
  return path.reduce((at, field) => types.get(at)?.get(field)?.type ?? at, type);
}
