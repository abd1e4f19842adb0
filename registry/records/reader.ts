import type { Condition, Conditions } from '../queries/conditions.js';
import type { ListQuery } from '../queries/connection.js';
import type { SortValues } from '../queries/cursor.js';

/** A record as it is read, with whatever of it was asked for at least. It may be shared: nobody changes it. */
export type ReadRecord = Readonly<Record<string, unknown>> & { readonly id: string };

/** Which records are read: those of a moment, and only those that may be seen. */
export interface ReadScope {
  /** Number of the log's commit to read as of, null for now. */
  asOf: number | null;
  /** What a record, and each of its versions, must meet to be seen. */
  visible: Condition;
  /** Records that are not seen at all, their past versions included. */
  hiddenIds: readonly string[];
}

/** A row's id with its place in an order, and the ids it names in the fields asked for. */
export interface KeysetPosition {
  id: string;
  key: SortValues;
  parents: ReadonlySet<unknown>;
}

/** Number of rows for a combination of values of some fields. */
export interface Combination {
  values: unknown[];
  count: number;
}

/** At once of what is in memory, later of what is asked of the database. */
type Answer<T> = T | Promise<T>;

/** Reads the records of one kind, of one moment, as far as they may be seen: from memory, or from the database. */
export interface Reader {
  /** The records with these ids, archived ones too, in any order. */
  byIds: (ids: readonly string[]) => Answer<ReadRecord[]>;
  /** Ids of all records that meet a condition, archived ones too. */
  ids: (condition: Condition) => Answer<string[]>;
  /** The records that meet a condition, in their usual order; of each, what some paths choose, or all of it. In memory all is there. */
  find: (condition: Condition, paths: readonly string[] | null) => Answer<ReadRecord[]>;
  /** A stretch of a list, each row with its sort values. */
  page: (
    list: ListQuery,
    stretch: { after: SortValues | null; limit: number },
  ) => Answer<{ row: ReadRecord; key: SortValues }[]>;
  /** The number of records that meet a list's conditions. */
  total: (conditions: Conditions) => Answer<number>;
  /** The places of all rows of a list that name any of `ids` in any of `fields`, in order. */
  positions: (list: ListQuery, fields: readonly string[], ids: readonly string[]) => Answer<KeysetPosition[]>;
  /** Number of rows for each combination of values, the conditions on `property` left out. Lists count as a whole. */
  combinations: (conditions: Conditions, property: string, fields: readonly string[]) => Answer<Combination[]>;
}
