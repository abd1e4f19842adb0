import { Schema, type SchemaDefinition, type SchemaDefinitionProperty } from 'mongoose';
import { isPartialDate, isPartialInterval } from '../../values/partial-date.js';
import { LANGUAGES, type Localized } from '../../values/text.js';

/** A field of a record: how Mongoose checks it, and the TypeScript type of what is stored. */
export interface Field<T> {
  readonly definition: SchemaDefinitionProperty;
  readonly stores?: T;
}
type Fields = Record<string, Field<unknown>>;

/** A field, or a field within one. */
type FieldPath<F> = (keyof F & string) | `${keyof F & string}.${string}`;

/** The stored record that a set of fields describes. */
export type RecordOf<F extends Fields> = { [K in keyof F]: F[K] extends Field<infer T> ? T : never };

interface Rule<T> {
  fits: (value: T) => boolean;
  message: string;
}

/** Refuses a value of another type instead of converting it: a number in a text field is a fault in the source. */
const casts = {
  string: { type: String, cast: [only('string'), 'must be text'] as const },
  number: { type: Number, cast: [only('number'), 'must be a number'] as const },
  boolean: { type: Boolean, cast: [only('boolean'), 'must be true or false'] as const },
};
function only(type: 'string' | 'number' | 'boolean') {
  return (value: unknown): unknown => {
    if (value === null || value === undefined || typeof value === type) return value;
    throw new TypeError();
  };
}
/** In place of Mongoose's own wording, which repeats the field's name. */
const REQUIRED = [true, 'is missing'] as const;

function scalar<T extends string | number | boolean>(type: keyof typeof casts, rule?: Rule<T>) {
  const validate = rule && {
    validator: (value: T | null) => value === null || rule.fits(value),
    message: rule.message,
  };
  const base = { ...casts[type], ...(validate && { validate }) };
  return {
    required: { definition: { ...base, required: REQUIRED } } as Field<T>,
    optional: { definition: { ...base, default: null } } as Field<T | null>,
    list: { definition: { type: [{ ...base, required: REQUIRED }], required: REQUIRED } } as Field<T[]>,
  };
}

export const text = scalar<string>('string');
/** Ids are ASCII, so that they can stand in addresses as they are. */
export const id = scalar<string>('string', {
  fits: (value: string) => /^[a-z0-9][a-z0-9-]*$/.test(value),
  message: 'is not a kebab-case id',
});
export const url = scalar<string>('string', {
  fits: (value: string) => URL.canParse(value),
  message: 'is not a full address',
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
export const whole = scalar<number>('number', {
  fits: Number.isInteger,
  message: 'is not a whole number',
});
export const wholeAboveZero = scalar<number>('number', {
  fits: (value: number) => Number.isInteger(value) && value > 0,
  message: 'is not a whole number above 0',
});
/** A number of things. */
export const count = scalar<number>('number', {
  fits: (value: number) => Number.isInteger(value) && value >= 0,
  message: 'is not a whole number of 0 or more',
});

/** One of a fixed set of values, which are an enum of the schema. */
export function oneOf<const V extends string>(values: readonly V[]) {
  return scalar<V>('string', {
    fits: (value: V) => values.includes(value),
    message: `is none of ${values.join(', ')}`,
  });
}

function definitions(fields: Fields): SchemaDefinition {
  return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, field.definition]));
}
const NESTED = { _id: false, id: false, strict: 'throw', versionKey: false } as const;

/** Fields that belong together within a record: null, or a list, where a record has none or many. */
export function part<F extends Fields>(fields: F) {
  const schema = new Schema(definitions(fields), NESTED);
  return {
    optional: { definition: { type: schema, default: null } } as Field<RecordOf<F> | null>,
    list: { definition: { type: [schema], required: REQUIRED } } as Field<RecordOf<F>[]>,
  };
}

/** A text in at least one language. */
export const localized: Field<Localized> = {
  definition: {
    type: new Schema(Object.fromEntries(LANGUAGES.map((language) => [language, casts.string])), NESTED),
    required: REQUIRED,
    validate: {
      validator: (value: Localized) => LANGUAGES.some((language) => value[language]),
      message: `has no text in ${LANGUAGES.join(', ')}`,
    },
  },
};

/**
 * The Mongoose schema of a record: its fields, its id as `_id`, and what the store derives for
 * search and sorting. `indexes` names the fields that records are looked up by, `orders` those that
 * lists are sorted by, beside the title.
 */
export function recordSchema<F extends Fields>(
  fields: F,
  indexes: readonly FieldPath<F>[],
  orders: readonly (readonly FieldPath<F>[])[] = [],
): Schema {
  const schema = new Schema(
    {
      ...definitions(fields),
      _id: id.required.definition,
      derived: { words: [String], titleWords: [String], sortTitle: String },
    },
    { id: false, strict: 'throw', versionKey: false, minimize: false, autoIndex: false, autoCreate: false },
  );
  for (const path of [...indexes, 'derived.words']) schema.index({ [path]: 1 });
  for (const order of [...orders, ['derived.sortTitle']]) {
    schema.index(Object.fromEntries(['archived', ...order, '_id'].map((path) => [path, 1] as const)));
  }
  return schema;
}
