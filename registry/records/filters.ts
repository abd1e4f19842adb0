import { anyOf, equals, hasValue, type Condition } from '../queries/conditions.js';
import { partialDateConditions } from '../queries/partial-date-conditions.js';
import type { Fields, FieldShape } from './fields.js';
import type { FilterDefinition } from './list-definition.js';

/** Any of some values of a field; null among them keeps records with none, where the field may be empty: what a facet counts. */
export function values(field: string, doc: string): FilterDefinition {
  return {
    doc,
    field,
    type: (fields) => listType(fields, field),
    conditions: (wanted: readonly unknown[]) => anyOf(field, withNone(wanted)),
  };
}

/** Where null is wanted, so is a list of none. */
function withNone(wanted: readonly unknown[]): readonly unknown[] {
  return wanted.includes(null) ? [...wanted, []] : wanted;
}

/** Any of some values of any of some fields. */
export function valuesOfAny(names: readonly [string, ...string[]], doc: string): FilterDefinition {
  return {
    ...values(names[0], doc),
    conditions: (wanted: readonly unknown[]) => [{ $or: names.flatMap((field) => anyOf(field, wanted)) }],
  };
}

function listType(fields: Fields, field: string): string {
  const shape = shapeOf(fields, field);
  const canBeNone = shape && !shape.isRequired;
  return `[${shape?.type ?? 'ID'}${canBeNone ? '' : '!'}]`;
}

/** The shape of a field, or of one within it. */
function shapeOf(fields: Fields, path: string): FieldShape | undefined {
  const [name = '', ...rest] = path.split('.');
  const shape = fields[name]?.shape;
  return rest.length > 0 && shape?.parts ? shapeOf(shape.parts, rest.join('.')) : shape;
}

/** Any of some records, by their ids. */
export const ids = (doc: string): FilterDefinition => ({ ...values('_id', doc) });

/** A field that is true, or false. */
export const flag = (field: string, doc: string): FilterDefinition => ({
  doc,
  field,
  type: () => 'Boolean',
  conditions: (wanted: boolean) => equals(field, wanted),
});

/** A partial date before or after others. */
export const dates = (field: string, doc: string): FilterDefinition => ({
  doc,
  field,
  type: () => 'PartialDateFilter',
  conditions: (wanted: Parameters<typeof partialDateConditions>[1]) => partialDateConditions(field, wanted),
});

/** Whether a field has a value at all. */
export const presence = (field: string, doc: string): FilterDefinition => ({
  doc,
  field,
  type: () => 'Boolean',
  conditions: (wanted: boolean) => hasValue(field, wanted),
});

/** A rule of the kind's own; `field` is what it looks at, where a facet counts that. */
export const rule = (
  type: string,
  doc: string,
  conditions: (value: never) => Condition[],
  field?: string,
): FilterDefinition => ({ doc, type: () => type, conditions, ...(field !== undefined && { field }) });

/** What only whoever asks for the list can tell: they give the condition. */
export const asked = (type: string, doc: string): FilterDefinition => ({ doc, type: () => type, conditions: null });
