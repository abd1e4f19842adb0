import { badInput } from '../../platform/errors.js';
import type { ChangeLog } from './change-log.js';

/** The number of the last commit that a registry had recorded at a moment. */
export async function sequenceAt(log: ChangeLog, moment: string, registry: string): Promise<number> {
  await log.rollForward();
  const commit = await log.asOf(moment);
  if (commit) return commit.sequence;
  const first = await log.first();
  const since = first ? `its first record is of ${first.at}` : 'it has none yet';
  throw badInput('asOf', `the registry "${registry}" had recorded nothing at ${moment}: ${since}.`);
}
