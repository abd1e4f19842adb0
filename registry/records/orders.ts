import type { SortKey } from '../queries/keyset.js';
import type { OrderDefinition } from './list-definition.js';

/** An order of a list, as the schema says it. */
export const order = (doc: string, ...keys: readonly SortKey[]): OrderDefinition => ({ doc, keys });

/** An order that only whoever asks for the list can tell: they give its keys. */
export const asked = (doc: string): OrderDefinition => ({ doc, keys: null });
