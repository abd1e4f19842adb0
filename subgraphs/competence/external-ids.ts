import type { StarterRow } from '../../registry/records/definition.js';
import { externalIdsAmong, type ExternalId } from '../../values/external-ids.js';

/** By which codes others class an audience of the data set; other audiences may have the same. */
export function externalIdsOfAudience(row: StarterRow): ExternalId[] {
  return externalIdsAmong({ STYRK08: row['styrk08'], HPR: row['hprCode'] });
}
