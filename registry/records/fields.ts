import { Schema, type SchemaDefinition, type SchemaDefinitionProperty } from 'mongoose';
import type { ExternalIdScheme } from '../../values/external-ids.js';
import { LANGUAGES, type Localized } from '../../values/text.js';
import { fieldsCheck, listOf, optional, required, scalarCheck, type Check, type Rule } from './checks.js';
import { inRange, kebabCase, ofScheme, scalarRules, wholeNumber } from './rules.js';

/** What a field is, for all that is made of its definition: inputs of the graph, forms, references. */
export interface FieldShape {
  /** Type of one value in an input of the graph: `String`, `CourseStatus`, `PriceInput`. */
  readonly type: string;
  readonly isList: boolean;
  /** Whether a record must have a value in it. A list is there always, and may be empty. */
  readonly isRequired: boolean;
  /** Type of the records that it names. */
  readonly references?: string;
  /** The values that it may have, where they are an enum of the graph. */
  readonly codes?: readonly string[];
  /** Fields within it. */
  readonly parts?: Fields;
  /** Where the type of the record shows it, if not under its own name: `description`, `reviewPlan.cycleMonths`. */
  readonly shownAs?: string;
  /** What it means, where the type of the record does not show it. */
  readonly meaning?: string;
  /** Set where only mutations of the kind's own give it a value. */
  readonly isRecorded?: true;
  /** What a text is, for whoever types or reads one. */
  readonly is?: TextKind;
  /** The least that a number can be. */
  readonly least?: number;
}

/** Several sentences, or a short code. */
type TextKind = 'prose' | 'code';

/** A field of a record: how Mongoose stores it, how a value is checked, and the TypeScript type of what is stored. */
export interface Field<T> {
  readonly definition: SchemaDefinitionProperty;
  readonly check: Check;
  readonly shape: FieldShape;
  readonly stores?: T;
}
export type Fields = Readonly<Record<string, Field<unknown>>>;

/** The stored record that a set of fields describes. */
export type RecordOf<F extends Fields> = { [K in keyof F]: F[K] extends Field<infer T> ? T : never };

const STORED_AS = { string: String, number: Number, boolean: Boolean };

type Kept = Pick<FieldShape, 'type' | 'references' | 'codes' | 'parts' | 'is' | 'least'>;

/** The three ways in which a record can have values of a kind. */
function ways<T>(kept: Kept, stored: object, storedInList: unknown, check: Check) {
  const shape = { ...kept, isList: false, isRequired: false };
  return {
    required: { definition: stored, check: required(check), shape: { ...shape, isRequired: true } } as Field<T>,
    optional: { definition: { ...stored, default: null }, check: optional(check), shape } as Field<T | null>,
    list: { definition: [storedInList], check: listOf(check), shape: { ...shape, isList: true } } as Field<T[]>,
  };
}

function scalar<T extends string | number | boolean>(type: keyof typeof STORED_AS, kept: Kept, ...rules: Rule<T>[]) {
  const stored = { type: STORED_AS[type] };
  return ways<T>(kept, stored, stored, scalarCheck(type, rules));
}

export const text = scalar<string>('string', { type: 'String' });
const textThatIs = (is: TextKind) => scalar<string>('string', { type: 'String', is });
/** Text of several sentences. */
export const prose = textThatIs('prose');
/** A short text without spaces, as others write it: `INF-040`. */
export const code = textThatIs('code');
export const id = scalar<string>('string', { type: 'ID' }, kebabCase);
/** The id of another record, of a type of any registry. */
export const reference = (type: string) => scalar<string>('string', { type: 'ID', references: type }, kebabCase);

const ofScalar = (type: Exclude<keyof typeof scalarRules, 'NonBlank'>) =>
  scalar<string>('string', { type }, scalarRules[type]);
export const url = ofScalar('URL');
export const country = ofScalar('CountryCode');
export const language = ofScalar('LanguageCode');
export const currency = ofScalar('CurrencyCode');
export const date = ofScalar('PartialDate');
export const interval = ofScalar('PartialInterval');
/** An id or code of another system, which has a field of its own. */
export const idOf = (scheme: ExternalIdScheme) => scalar<string>('string', { type: 'String' }, ofScheme(scheme));

export const flag = scalar<boolean>('boolean', { type: 'Boolean' });
export const number = scalar<number>('number', { type: 'Float' });
/** An amount of something, in parts of it too: credit points. */
export const amountAboveZero = scalar<number>(
  'number',
  { type: 'Float' },
  { fits: (value) => value > 0, message: 'is not a number above 0' },
);
const wholeField = (message: string, least?: number) =>
  scalar<number>(
    'number',
    { type: 'Int', ...(least !== undefined && { least }) },
    wholeNumber((value) => value >= (least ?? -Infinity), message),
    inRange,
  );
export const whole = wholeField('is not a whole number');
export const wholeAboveZero = wholeField('is not a whole number above 0', 1);
/** A number of things. */
export const count = wholeField('is not a whole number of 0 or more', 0);

/** One of the values of an enum of the graph: `oneOf({ CourseStatus })`, the enum as generated of the schema. */
export function oneOf<const V extends string>(codes: Readonly<Record<string, Readonly<Record<string, V>>>>) {
  const [entry, ...more] = Object.entries(codes);
  if (!entry || more.length > 0) throw new Error('A field has the values of one enum.');
  const [type, values] = [entry[0], Object.values(entry[1])];
  return scalar<V>(
    'string',
    { type, codes: values },
    { fits: (value) => values.includes(value), message: `is none of ${values.join(', ')}` },
  );
}

/** The same field, that the type of the record shows elsewhere than under its name: `reviewPlan.cycleMonths`. */
export function shownAs<T>(path: string, field: Field<T>): Field<T> {
  return { ...field, shape: { ...field.shape, shownAs: path } };
}

/** The same field, that the type of the record does not show. */
export function notShown<T>(meaning: string, field: Field<T>): Field<T> {
  return { ...field, shape: { ...field.shape, meaning } };
}

/** The same field, which only mutations of the kind's own give a value. */
export function recorded<T>(field: Field<T>): Field<T> {
  return { ...field, shape: { ...field.shape, isRecorded: true } };
}

function each<T>(fields: Fields, take: (field: Field<unknown>) => T): Record<string, T> {
  return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, take(field)]));
}
export const definitions = (fields: Fields): SchemaDefinition => each(fields, ({ definition }) => definition);
export const checks = (fields: Fields): Record<string, Check> => each(fields, ({ check }) => check);
const NESTED = { _id: false, id: false, strict: 'throw', versionKey: false } as const;

/** Fields that belong together within a record: null, or a list, where a record has none or many. `name` is their type. */
export function part<F extends Fields>(name: string, fields: F) {
  const schema = new Schema(definitions(fields), NESTED);
  const kept = { type: `${name}Input`, parts: fields };
  const { optional, list } = ways<RecordOf<F>>(kept, { type: schema }, schema, fieldsCheck(checks(fields)));
  return { optional, list };
}

const languages = Object.fromEntries(LANGUAGES.map((language) => [language, text.optional]));
const languagesCheck = fieldsCheck(checks(languages));

/** A text in at least one language. */
export const localized: Field<Localized> = {
  definition: {
    type: new Schema(
      each(languages, () => ({ type: String })),
      NESTED,
    ),
  },
  check: required((value, field) => {
    const errors = languagesCheck(value, field);
    const hasText = errors.length > 0 || LANGUAGES.some((language) => (value as Localized)[language]);
    return hasText ? errors : [{ field, reason: `has no text in ${LANGUAGES.join(', ')}` }];
  }),
  shape: { type: 'LocalizedTextInput', isList: false, isRequired: true },
};
