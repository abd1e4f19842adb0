import type { ValidationError } from '../records/checks.js';
import type { Store, Row } from '../records/store.js';

/** One record of a change set. */
export interface Edit {
  store: Store<object>;
  id: string;
  /** The version that the caller saw, null to make a new record. */
  seen: number | null;
  /** The fields' new values, given the record as it is; fields left out stay. */
  fields: (before: Row<object>) => object;
  /**
   * What this change must keep to beyond the checks of its kind, given the record as it is where that matters; fields
   * are named as its input does.
   */
  validationErrors?: readonly ValidationError[] | ((before: Row<object>) => readonly ValidationError[]) | undefined;
  /** What it does beyond its fields. */
  action?: SpecialAction | undefined;
}

/** What a change can do beyond giving fields other values. ERASED gives them to all earlier versions too. */
export type SpecialAction = 'ARCHIVED' | 'RESTORED' | 'ERASED';
