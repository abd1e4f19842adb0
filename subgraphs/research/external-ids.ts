import type { StarterRow } from '../../registry/records/definition.js';
import { externalIdsAmong, type ExternalId } from '../../values/external-ids.js';

/** By what others know a publication of the data set. */
export function externalIdsOfPublication(row: StarterRow): ExternalId[] {
  return externalIdsAmong({ DOI: row['doi'] });
}
