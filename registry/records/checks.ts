import { oddCharacterIn } from '../../values/plain-text.js';

/** What is wrong with a field of a record. */
export interface ValidationError {
  field: string;
  reason: string;
}

/** What is wrong with a value that stands at a place in a record; nothing where it is sound. */
export type Check = (value: unknown, field: string) => ValidationError[];

/** What a value must keep to beyond its type. */
export interface Rule<T> {
  fits: (value: T) => boolean;
  message: string;
}

/** What somebody who writes JSON calls a value, by its type. */
const NAMES = { string: 'text', number: 'a number', boolean: 'true or false', object: 'an object' };
type Scalar = Exclude<keyof typeof NAMES, 'object'>;

/** Longest text; the longest of a source has some thousands. */
const MAX_CHARACTERS = 50_000;

/** Largest record in bytes: with what is derived from it, it stays far below what MongoDB can store. */
const MAX_BYTES = 1_000_000;

/** A single value. One of another type is a fault in the source: it is refused instead of converted. */
export function scalarCheck<T>(type: Scalar, rules: readonly Rule<T>[]): Check {
  return (value, field) => {
    if (typeof value !== type) return wrong(field, `must be ${NAMES[type]}, not ${nameOf(value)}`);
    if (typeof value === 'number' && !Number.isFinite(value)) return wrong(field, 'is too large a number');
    if (typeof value === 'string' && value.length > MAX_CHARACTERS) {
      return wrong(field, `has ${value.length} characters, and may have ${MAX_CHARACTERS}: shorten it`);
    }
    const odd = typeof value === 'string' ? oddCharacterIn(value) : null;
    if (odd !== null) return wrong(field, odd);
    const broken = rules.find(({ fits }) => !fits(value as T));
    return broken ? wrong(field, `${shown(value)} ${broken.message}`) : [];
  };
}

/** Longest part of a value that is told. */
const MAX_SHOWN = 100;

/** A value as it is told to whoever gave it. */
export function shown(value: unknown): string {
  if (typeof value !== 'string') return JSON.stringify(value);
  return JSON.stringify(value.length > MAX_SHOWN ? `${value.slice(0, MAX_SHOWN)}…` : value);
}

/** A value that must be there; a text of nothing but spaces is none. */
export function required(check: Check): Check {
  return (value, field) =>
    value === null || value === undefined || (typeof value === 'string' && value.trim() === '')
      ? wrong(field, 'is missing')
      : check(value, field);
}

/** A value that may be null or left out; a text of nothing but spaces says neither that it is empty nor what it is. */
export function optional(check: Check): Check {
  return (value, field) => {
    if (value === null || value === undefined) return [];
    const isBlank = typeof value === 'string' && value.trim() === '';
    return isBlank ? wrong(field, 'is blank: write something, or null to leave it empty') : check(value, field);
  };
}

/** A list of values that must all be there; left out it is empty. */
export function listOf(check: Check): Check {
  const item = required(check);
  return (value, field) => {
    if (value === undefined) return [];
    if (value === null) return wrong(field, 'is missing: without values it is an empty list');
    if (!Array.isArray(value)) return wrong(field, `must be a list, not ${nameOf(value)}`);
    return value.flatMap((one, index) => item(one, `${field}.${index}`));
  };
}

/** Fields that belong together, and no others. */
export function fieldsCheck(checks: Readonly<Record<string, Check>>): Check {
  return (value, field) => {
    if (!isFields(value)) return wrong(field, `must be an object with fields, not ${nameOf(value)}`);
    const at = (name: string) => (field === '' ? name : `${field}.${name}`);
    const unknown = Object.keys(value).filter((name) => !Object.hasOwn(checks, name));
    return [
      ...unknown.flatMap((name) => wrong(at(name), 'is not a field of this kind of record')),
      ...Object.entries(checks).flatMap(([name, check]) => check(value[name], at(name))),
    ];
  };
}

/** A record as large as can be stored. The field that has the most of it is named. */
export function checkSize(record: object): ValidationError[] {
  const total = bytesOf(record);
  if (total <= MAX_BYTES) return [];
  const sizes = Object.entries(record).map(([name, value]) => ({ name, bytes: bytesOf(value) }));
  const largest = sizes.reduce((a, b) => (b.bytes > a.bytes ? b : a));
  return wrong(
    largest.name,
    `has ${largest.bytes} bytes, which makes the record too large: all of it may have ${MAX_BYTES}`,
  );
}

/** What kind of value of JSON it is, in words. */
export function nameOf(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  return Array.isArray(value) ? 'a list' : NAMES[typeof value as keyof typeof NAMES];
}

/** Whether a value is an object of JSON that is no list. */
export function isFields(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function bytesOf(value: unknown): number {
  return Buffer.byteLength(JSON.stringify(value ?? null));
}

function wrong(field: string, reason: string): ValidationError[] {
  return [{ field, reason }];
}
