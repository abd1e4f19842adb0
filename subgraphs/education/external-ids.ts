import type { StarterRow } from '../../registry/records/definition.js';
import { externalIdsAmong, type ExternalId } from '../../values/external-ids.js';

/**
 * By what others know a programme of the data set. Its regulation is none of it: one regulation may be that of many
 * programmes, so its legal id stays with the regulation.
 */
export function externalIdsOfProgramme(row: StarterRow): ExternalId[] {
  return externalIdsAmong({ GREP: row['curriculumCode'] ?? row['grepUrl'] });
}

/** By what others know a learning outcome: a competence aim by its code. Codes of regulations are not Grep's. */
export function externalIdsOfOutcome({ code, codeSystem }: StarterRow): ExternalId[] {
  return codeSystem === 'GREP' ? externalIdsAmong({ GREP: code }) : [];
}
