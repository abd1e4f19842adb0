import { isEnumType, type GraphQLLeafType } from 'graphql';
import { quoted } from './json.js';
import { WRITTEN_NULL, NULL_AFTER_ERROR, type WriteState, type ValueWriter } from './write-state.js';

/** The text of a value of the type, or null where the value cannot be one. */
type LeafText = (value: unknown) => string | null;

const INTEGER = /^-?\d+$/;

const isInteger = (value: unknown): value is number => Number.isFinite(value) && INTEGER.test(String(value));
const text: LeafText = (value) => (typeof value === 'string' ? quoted(value) : null);

/** What the scalars of GraphQL itself take from a subgraph; any JSON is a value of a custom scalar. */
const BUILT_IN: Readonly<Record<string, LeafText>> = {
  String: text,
  ID: (value) => (isInteger(value) ? String(value) : text(value)),
  Int: (value) => (isInteger(value) ? String(value) : null),
  Float: (value) => (Number.isFinite(value) ? String(value) : null),
  Boolean: (value) => (typeof value === 'boolean' ? String(value) : null),
};

/** Writes the values of a scalar or enum; `fail` tells of one that is none. */
export function leafWriter(type: GraphQLLeafType, fail: (state: WriteState) => void): ValueWriter {
  const textOf = isEnumType(type) ? enumText(type.getValues().map(({ name }) => name)) : (BUILT_IN[type.name] ?? json);
  return (value, state) => {
    if (value === null || value === undefined) return WRITTEN_NULL;
    const written = textOf(value);
    if (written !== null) return written;
    fail(state);
    return NULL_AFTER_ERROR;
  };
}

function enumText(names: readonly string[]): LeafText {
  const texts = new Map<unknown, string>(names.map((name) => [name, `"${name}"`]));
  return (value) => texts.get(value) ?? null;
}

function json(value: unknown): string | null {
  const written: unknown = JSON.stringify(value);
  // What JSON has no text for, is no value.
  return typeof written === 'string' ? written : null;
}
