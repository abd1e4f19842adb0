import type { Conditions } from '../queries/conditions.js';
import type { ListQuery } from '../queries/connection.js';
import { listOrder, type ListArguments } from '../queries/list-order.js';
import { searchConditions } from '../queries/search.js';
import type { RecordKind } from './definition.js';
import type { ListDefinition } from './list-definition.js';

/** Makes the list that a query's arguments describe. */
export type ListOf<Filter, Order> = (args: ListArguments<Filter, Order>, more?: Conditions) => ListQuery;

/**
 * How lists of a kind are made of a query's arguments. Conditions are named as the facets are that would leave them
 * out; `more` are those of whoever asks.
 */
export function listOf<Filter extends object, Order extends string>({
  type,
  list,
}: Pick<RecordKind<never>, 'type' | 'list'>): ListOf<Filter, Order> {
  if (!list) throw new Error(`The definition of ${type} says nothing of lists.`);
  const { filters = {}, orders } = list;
  const usual = list.usualOrder ?? Object.keys(orders)[0] ?? '';
  const keys = Object.fromEntries(Object.entries(orders).map(([name, { keys }]) => [name, keys ?? []]));
  const kept = Object.entries(filters).flatMap(([name, { field, conditions }]) =>
    conditions ? [{ name, property: propertyOf(list, field) ?? name, conditions }] : [],
  );
  return ({ search, filter, orderBy }, more = {}) => {
    const given = (filter ?? {}) as Record<string, unknown>;
    const conditions: Conditions = { ...more };
    for (const { name, property, conditions: conditionsOf } of kept) {
      const value = given[name];
      if (value === null || value === undefined) continue;
      conditions[property] = [...(conditions[property] ?? []), ...conditionsOf(value as never)];
    }
    return {
      ...listOrder(keys, orderBy, search, usual),
      conditions: { ...conditions, search: searchConditions(search) },
    };
  };
}

/** The facet that counts the values of a field. */
function propertyOf({ facets = {} }: ListDefinition, field: string | undefined): string | undefined {
  return Object.entries(facets).find(([, { fields }]) => field !== undefined && fields.includes(field))?.[0];
}
