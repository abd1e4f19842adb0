import type { PipelineStage } from 'mongoose';
import { badInput } from '../../platform/errors.js';
import { queryPrefixes } from '../../values/text.js';
import type { SortValues } from './cursor.js';

/** A MongoDB condition. Made by stores only; nothing a client sends reaches it but as a value. */
export type Condition = Record<string, unknown>;
/** A MongoDB expression. */
type Expression = unknown;

/** The conditions of a list by the property they are on, so that a facet can leave its own out. */
export type Conditions = Record<string, Condition[]>;

/** One level of an order. Missing values sort last in either direction. */
export interface SortKey {
  by: Expression;
  direction: 1 | -1;
  missing: string | number;
  /** The field it is, where every record has a value in it: such an order can be read from an index. */
  field?: string;
}

/** Texts and dates from first to last; for numbers, `missing` is one above all. */
export const ascending = (by: Expression, missing: string | number = '\uffff'): SortKey => ({
  by,
  direction: 1,
  missing,
});
/** Texts and dates from last to first; for numbers, `missing` is one below all. */
export const descending = (by: Expression, missing: string | number = ''): SortKey => ({ by, direction: -1, missing });

/** By a field that every record has a value in, from first to last. */
export const inOrderOf = (field: string): SortKey => ({ ...ascending(`$${field}`), field });
/** By title, in the Norwegian alphabet. */
export const byTitle = inOrderOf('derived.sortTitle');

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

/** Every word of the search begins a stored word of the record. */
export function matchesSearch(search: string | null | undefined): Condition[] {
  return prefixesOf(search).map((prefixes) => ({
    $or: prefixes.map((prefix) => ({ 'derived.words': { $regex: `^${prefix}` } })),
  }));
}

/** Each word is a condition of its own; more than this is no question of a person's. */
const MOST_WORDS = 20;

function prefixesOf(search: string | null | undefined): string[][] {
  if (!search?.trim()) return [];
  const prefixes = queryPrefixes(search);
  if (prefixes.length === 0) throw badInput('search', `"${search}" has no letters or digits to search for.`);
  if (prefixes.length > MOST_WORDS) throw badInput('search', `may have ${MOST_WORDS} words, not ${prefixes.length}.`);
  return prefixes;
}

/** How many words of the search begin a word of the title: titles first, then the alphabet. */
function relevance(search: string | null | undefined): SortKey[] {
  const prefixes = prefixesOf(search);
  if (prefixes.length === 0) throw badInput('orderBy', 'RELEVANCE needs a search.');
  const found = prefixes.map((alternatives) => ({
    $cond: [{ $anyElementTrue: [{ $map: { input: '$derived.titleWords', in: begins(alternatives) } }] }, 1, 0],
  }));
  return [{ by: { $add: found }, direction: -1, missing: 0 }, byTitle];
}

function begins(alternatives: string[]): Expression {
  return { $regexMatch: { input: '$$this', regex: `^(?:${alternatives.join('|')})` } };
}

/** The arguments that every list has: words to search, the registry's own filter and its orders. */
export interface Selection<Filter, Order> {
  search?: string | null;
  filter?: Filter | null;
  orderBy?: Order | null;
}

/** The order a list is asked for: the given one, RELEVANCE where there is a search, else the usual one. */
export function listOrder<O extends string>(
  orders: Record<O, readonly SortKey[]>,
  orderBy: O | 'RELEVANCE' | null | undefined,
  search: string | null | undefined,
  usual: O,
): { order: string; keys: readonly SortKey[] } {
  const order = orderBy ?? (search?.trim() ? 'RELEVANCE' : usual);
  return { order, keys: order === 'RELEVANCE' ? relevance(search) : orders[order] };
}

/** Ids decide between records that are equal in all else. */
const BY_ID: SortKey = inOrderOf('_id');

/** A pipeline stage that gives each record its sort values as `key`, ending with its id. */
function keyed(keys: readonly SortKey[]): PipelineStage.AddFields {
  const values = [...keys, BY_ID].map(({ by, missing }, level) => [`k${level}`, { $ifNull: [by, missing] }]);
  return { $addFields: { key: Object.fromEntries(values) as Record<string, Expression> } };
}

/** What each level is sorted by: the fields as they are stored, else the values in `key`. */
function sortedBy(keys: readonly SortKey[]): [string, 1 | -1][] {
  const all = [...keys, BY_ID];
  const isStored = all.every(({ field }) => field !== undefined);
  return all.map(({ field = '', direction }, level) => [isStored ? field : `key.k${level}`, direction]);
}

/**
 * Pipeline stages that give each record its sort values as `key` and sort by them; with a page, only its rows. An order
 * of stored fields is read from an index as far as the page goes; any other is worked out for every record.
 */
export function inOrder(
  keys: readonly SortKey[],
  page?: { after: SortValues | null; limit: number },
): PipelineStage.FacetPipelineStage[] {
  const fields = sortedBy(keys);
  const cut: PipelineStage.FacetPipelineStage[] = [
    ...(page?.after ? [{ $match: comesAfter(fields, page.after) }] : []),
    { $sort: Object.fromEntries(fields) },
    ...(page ? [{ $limit: page.limit }] : []),
  ];
  const isStored = fields.every(([field]) => !field.startsWith('key.'));
  return isStored ? [...cut, keyed(keys)] : [keyed(keys), ...cut];
}

/** Rows that come after the given sort values. */
function comesAfter(fields: readonly (readonly [string, 1 | -1])[], values: SortValues): Condition {
  return {
    $or: fields.map(([field, direction], level) => ({
      ...Object.fromEntries(values.slice(0, level).map((value, above) => [fields[above]?.[0] ?? '', value])),
      [field]: { [direction === 1 ? '$gt' : '$lt']: values[level] },
    })),
  };
}

/** The same rule as `comesAfter`, for rows that are in memory in the database's order. */
export function comesAfterInMemory(keys: readonly SortKey[], row: SortValues, values: SortValues): boolean {
  for (const [level, value] of values.entries()) {
    const own = row[level];
    if (own === undefined || own === value) continue;
    return (keys[level]?.direction ?? 1) === 1 ? own > value : own < value;
  }
  return false;
}
