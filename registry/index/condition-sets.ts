import type { Condition } from '../queries/conditions.js';
import type { Column } from './column.js';
import { NumberSet } from './number-set.js';

/** What conditions are decided by. */
export interface Decidable {
  /** Above every record's number. */
  capacity: number;
  /** Every record. */
  everything: NumberSet;
  column: (path: string) => Column;
  /** The parts of a record at a path. */
  partsAt: (number: number, path: string) => readonly Record<string, unknown>[];
}

/** The records that meet a condition. Throws on an operator that it does not know: those that stores use are here. */
export function recordsThatMeet(condition: Condition, index: Decidable): NumberSet {
  return Object.entries(condition)
    .map(([name, operand]) => recordsWith(name, operand, index))
    .reduce((all, one) => all.and(one), index.everything);
}

function recordsWith(name: string, operand: unknown, index: Decidable): NumberSet {
  const each = () => (operand as Condition[]).map((condition) => recordsThatMeet(condition, index));
  const none = new NumberSet(index.capacity);
  switch (name) {
    case '$and':
      return each().reduce((all, one) => all.and(one), index.everything);
    case '$or':
      return each().reduce((all, one) => all.or(one), none);
    case '$nor':
      return index.everything.without(each().reduce((all, one) => all.or(one), none));
  }
  if (operand === undefined) throw new Error(`The condition on ${name} has no value.`);
  if (!isOperators(operand)) return withAny([operand], index.column(name), index);
  return Object.entries(operand)
    .map(([operator, value]) => recordsWhere(name, operator, value, index))
    .reduce((all, one) => all.and(one), index.everything);
}

function recordsWhere(path: string, operator: string, value: unknown, index: Decidable): NumberSet {
  const column = index.column(path);
  const those = (fits: (own: unknown) => boolean) => {
    const postings = [...column.all()].flatMap(({ value: own, numbers }) => (fits(own) ? [numbers] : []));
    return unionOf(postings, index);
  };
  const comparable = (own: unknown): own is string => typeof own === typeof value && typeof own !== 'object';
  switch (operator) {
    case '$eq':
      return withAny([value], column, index);
    case '$ne':
      return index.everything.without(withAny([value], column, index));
    case '$in':
      return withAny(value as unknown[], column, index);
    case '$nin':
      return index.everything.without(withAny(value as unknown[], column, index));
    case '$lt':
      return those((own) => comparable(own) && own < (value as string));
    case '$lte':
      return those((own) => comparable(own) && own <= (value as string));
    case '$gt':
      return those((own) => comparable(own) && own > (value as string));
    case '$gte':
      return those((own) => comparable(own) && own >= (value as string));
    case '$elemMatch':
      return withPart(path, value as Record<string, unknown>, index);
    case '$regex': {
      const [, prefix] = /^\^([\p{L}\p{N}]+)$/u.exec(String(value)) ?? [];
      if (prefix !== undefined) return unionOf([...column.beginningWith(prefix)], index);
      const pattern = new RegExp(String(value), 'u');
      return those((own) => typeof own === 'string' && pattern.test(own));
    }
    default:
      throw new Error(`The index knows no operator ${operator} (${path}).`);
  }
}

/** The records with a part that has all of some values: those that have each of them, looked at one by one. */
function withPart(path: string, part: Record<string, unknown>, index: Decidable): NumberSet {
  const wanted = Object.entries(part);
  if (wanted.some(([, value]) => typeof value === 'object'))
    throw new Error(`The index knows no $elemMatch of more than values (${path}).`);
  const possible = wanted
    .map(([name, value]) => withAny([value], index.column(`${path}.${name}`), index))
    .reduce((all, one) => all.and(one), index.everything);
  const isThere = (number: number) =>
    index.partsAt(number, path).some((own) => wanted.every(([name, value]) => own[name] === value));
  return NumberSet.of(index.capacity, possible.numbers().filter(isThere));
}

function isPart(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function withAny(values: readonly unknown[], column: Column, index: Decidable): NumberSet {
  return unionOf(
    values.map((value) => column.with(value)),
    index,
  );
}

function unionOf(postings: readonly (readonly number[])[], { capacity }: Decidable): NumberSet {
  const set = new NumberSet(capacity);
  for (const numbers of postings) for (const number of numbers) set.add(number);
  return set;
}

function isOperators(operand: unknown): operand is Record<string, unknown> {
  return isPart(operand) && Object.keys(operand).some((key) => key.startsWith('$'));
}
