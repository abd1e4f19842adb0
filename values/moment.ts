import type { ChangeLog } from '../registry/changes/change-log.js';
import { badInput } from '../platform/errors.js';

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

/** An HTTP date, which is always in UTC (RFC 9110, IMF-fixdate). */
const HTTP_DATE =
  /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d{2}:\d{2}:\d{2} GMT$/;

/** The moment that a request asks for with `Accept-Datetime` (RFC 7089), null where it does not. */
export function askedMoment(header: string | string[] | undefined): string | null {
  if (header === undefined) return null;
  const text = String(header).trim();
  const moment = new Date(text);
  // A date that does not exist is read as another one, which writes itself differently.
  if (!HTTP_DATE.test(text) || Number.isNaN(moment.getTime()) || moment.toUTCString() !== text) {
    throw badInput(
      'Accept-Datetime',
      `write a date as HTTP has it, such as "Sat, 21 Nov 2026 12:00:00 GMT", not "${text.slice(0, 60)}".`,
    );
  }
  return pastMoment(moment.toISOString(), 'Accept-Datetime');
}
