import type { StarterRow } from '../../registry/records/definition.js';
import { externalIdsAmong, type ExternalId } from '../../values/external-ids.js';

/** By what others know a guideline of the data set: a law by the ELI that its legal id makes, a book by its ISBN. */
export function externalIdsOfGuideline(row: StarterRow): ExternalId[] {
  return externalIdsAmong({ ELI: row['legalId'], ISBN: row['isbn'] });
}
