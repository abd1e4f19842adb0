import type { Condition, Conditions } from '../queries/conditions.js';
import type { SortKey } from '../queries/keyset.js';
import type { CountableRows } from './facet-counts.js';
import type { Fields } from './fields.js';

/** A filter of a list: an input of the graph, and the records that it keeps. */
export interface FilterDefinition {
  /** What it keeps, as the schema says it. */
  doc: string;
  /** Its type in the graph. */
  type: (fields: Fields) => string;
  /** The field that it looks at; a facet of the same field leaves it out. */
  field?: string;
  /** What records must meet; null where whoever asks for the list knows that. */
  conditions: ((value: never) => Condition[]) | null;
}

/** An order of a list. */
export interface OrderDefinition {
  doc: string;
  /** Null where whoever asks for the list knows them. */
  keys: readonly SortKey[] | null;
}

/** How lists of a kind are kept to some, ordered and counted. */
export interface ListDefinition {
  filters?: Readonly<Record<string, FilterDefinition>>;
  orders: Readonly<Record<string, OrderDefinition>>;
  /** The order where there is no search and none is asked for; the first unless given. */
  usualOrder?: string;
  facets?: Readonly<Record<string, FacetDefinition>>;
}

/** Counts one facet of a list, given the list's conditions by facet name. */
export type FacetCounter = (rows: CountableRows, conditions: Conditions, name: string) => Promise<unknown>;

/** A facet of a list: a field of the graph, and how it is counted. */
export interface FacetDefinition {
  doc: string;
  /** Its type in the graph: a list of values, or of records, with counts. */
  type: string;
  /** The fields that it counts. */
  fields: readonly string[];
  /** Null where whoever asks for the list counts it. */
  count: FacetCounter | null;
}
