/** A MongoDB condition. Made by stores only; nothing a client sends reaches it but as a value. */
export type Condition = Record<string, unknown>;

/** A MongoDB expression. */
export type Expression = unknown;

/** The conditions of a list by the property they are on, so that a facet can leave its own out. */
export type Conditions = Record<string, Condition[]>;

/** All conditions, but those on one property. */
export function allOf(conditions: Conditions, except?: string): Condition {
  const list = Object.entries(conditions).flatMap(([property, own]) => (property === except ? [] : own));
  return list.length === 0 ? {} : { $and: list };
}

/** Any of these values; no list means no condition. Null in the list keeps records without a value. */
export function anyOf(field: string, values: readonly unknown[] | null | undefined): Condition[] {
  return values ? [{ [field]: { $in: values } }] : [];
}

/** A flag that must be so; null means no condition. */
export function equal(field: string, value: unknown): Condition[] {
  return value === null || value === undefined ? [] : [{ [field]: value }];
}

/** Whether a field or list has a value at all; null means no condition. */
export function recorded(field: string, wanted: boolean | null | undefined): Condition[] {
  if (wanted === null || wanted === undefined) return [];
  return [wanted ? { [field]: { $nin: [null, []] } } : { [field]: { $in: [null, []] } }];
}
