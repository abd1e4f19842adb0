import type { ChangeLog } from './changes/change-log.js';
import { badInput } from './errors.js';

/** An ISO 8601 moment with its offset from UTC. */
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;

/** Whether a text is a moment that exists, with its offset. */
export function isMoment(text: string): boolean {
  const day = text.slice(0, 10);
  return (
    MOMENT.test(text) && !Number.isNaN(Date.parse(text)) && new Date(`${day}T00:00:00Z`).toISOString().startsWith(day)
  );
}

/** The moment in UTC, to the millisecond: the form that the log has. */
export function inUtc(moment: string): string {
  return new Date(moment).toISOString();
}

/** The moment to answer for, checked: nothing can be said of what is to come. */
export function pastMoment(moment: string, argument: string): string {
  const asked = inUtc(moment);
  const now = new Date().toISOString();
  if (asked <= now) return asked;
  throw badInput(argument, `${asked} is still to come; now is ${now}.`);
}

/** The number of the last commit that a registry had recorded at a moment. */
export async function sequenceAt(log: ChangeLog, moment: string, registry: string): Promise<number> {
  await log.rollForward();
  const commit = await log.asOf(moment);
  if (commit) return commit.sequence;
  const first = await log.first();
  const since = first ? `its first record is of ${first.at}` : 'it has none yet';
  throw badInput('asOf', `the registry "${registry}" had recorded nothing at ${moment}: ${since}.`);
}
