import { Schema, type SchemaDefinition, type SchemaDefinitionProperty } from 'mongoose';
import { isPartialDate, isPartialInterval } from '../../values/partial-date.js';
import { LANGUAGES, type Localized } from '../../values/text.js';
import { isWebAddress } from '../../values/web-address.js';
import { fieldsCheck, listOf, optional, required, scalarCheck, type Check, type Rule } from './checks.js';

/** A field of a record: how Mongoose stores it, how a value is checked, and the TypeScript type of what is stored. */
export interface Field<T> {
  readonly definition: SchemaDefinitionProperty;
  readonly check: Check;
  readonly stores?: T;
}
type Fields = Record<string, Field<unknown>>;

/** A field, or a field within one. */
type FieldPath<F> = (keyof F & string) | `${keyof F & string}.${string}`;

/** The stored record that a set of fields describes. */
export type RecordOf<F extends Fields> = { [K in keyof F]: F[K] extends Field<infer T> ? T : never };

const STORED_AS = { string: String, number: Number, boolean: Boolean };

function scalar<T extends string | number | boolean>(type: keyof typeof STORED_AS, ...rules: Rule<T>[]) {
  const stored = { type: STORED_AS[type] };
  const check = scalarCheck(type, rules);
  return {
    required: { definition: stored, check: required(check) } as Field<T>,
    optional: { definition: { ...stored, default: null }, check: optional(check) } as Field<T | null>,
    list: { definition: [stored], check: listOf(check) } as Field<T[]>,
  };
}

export const text = scalar<string>('string');
/** Ids are ASCII, so that they can stand in addresses as they are. */
export const id = scalar<string>('string', {
  fits: (value: string) => /^[a-z0-9][a-z0-9-]*$/.test(value),
  message: 'is not a kebab-case id',
});
export const url = scalar<string>('string', {
  fits: isWebAddress,
  message: 'is not a full address such as https://www.fhi.no',
});
export const date = scalar<string>('string', {
  fits: isPartialDate,
  message: 'is not a date such as 2017, 2017-02 or 2017-02-07',
});
export const interval = scalar<string>('string', {
  fits: isPartialInterval,
  message: 'is not a period such as 2016 or 2021-02/2022-10',
});
export const flag = scalar<boolean>('boolean');
export const number = scalar<number>('number');
/** Whole numbers are told as Int, which has no larger ones. */
const MAX_INT = 2 ** 31 - 1;
const IN_RANGE: Rule<number> = {
  fits: (value) => Math.abs(value) <= MAX_INT,
  message: `is further from 0 than ${MAX_INT}`,
};
export const whole = scalar<number>('number', { fits: Number.isInteger, message: 'is not a whole number' }, IN_RANGE);
export const wholeAboveZero = scalar<number>(
  'number',
  { fits: (value: number) => Number.isInteger(value) && value > 0, message: 'is not a whole number above 0' },
  IN_RANGE,
);
/** A number of things. */
export const count = scalar<number>(
  'number',
  { fits: (value: number) => Number.isInteger(value) && value >= 0, message: 'is not a whole number of 0 or more' },
  IN_RANGE,
);

/** One of a fixed set of values, which are an enum of the schema. */
export function oneOf<const V extends string>(values: readonly V[]) {
  return scalar<V>('string', {
    fits: (value: V) => values.includes(value),
    message: `is none of ${values.join(', ')}`,
  });
}

function each<T>(fields: Fields, take: (field: Field<unknown>) => T): Record<string, T> {
  return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, take(field)]));
}
const definitions = (fields: Fields): SchemaDefinition => each(fields, ({ definition }) => definition);
const checks = (fields: Fields) => each(fields, ({ check }) => check);
const NESTED = { _id: false, id: false, strict: 'throw', versionKey: false } as const;

/** Fields that belong together within a record: null, or a list, where a record has none or many. */
export function part<F extends Fields>(fields: F) {
  const schema = new Schema(definitions(fields), NESTED);
  const check = fieldsCheck(checks(fields));
  return {
    optional: { definition: { type: schema, default: null }, check: optional(check) } as Field<RecordOf<F> | null>,
    list: { definition: [schema], check: listOf(check) } as Field<RecordOf<F>[]>,
  };
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
};

/** What records of a kind look like: how Mongoose stores them, and how one is checked, its id with it. */
export interface RecordSchema {
  readonly storage: Schema;
  readonly check: Check;
}

/**
 * The schema of a record: its fields, its id, which is stored as `_id`, and what the store derives for
 * search and sorting. `indexes` names the fields that records are looked up by, `orders` those that
 * lists are sorted by, beside the title.
 */
export function recordSchema<F extends Fields>(
  fields: F,
  indexes: readonly FieldPath<F>[],
  orders: readonly (readonly FieldPath<F>[])[] = [],
): RecordSchema {
  const storage = new Schema(
    {
      ...definitions(fields),
      _id: id.required.definition,
      derived: { words: [String], titleWords: [String], sortTitle: String },
    },
    { id: false, strict: 'throw', versionKey: false, minimize: false, autoIndex: false, autoCreate: false },
  );
  for (const path of [...indexes, 'derived.words']) storage.index({ [path]: 1 });
  for (const order of [...orders, ['derived.sortTitle']]) {
    storage.index(Object.fromEntries(['archived', ...order, '_id'].map((path) => [path, 1] as const)));
  }
  return { storage, check: fieldsCheck({ id: id.required.check, ...checks(fields) }) };
}
