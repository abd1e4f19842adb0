import { toUtc } from '../values/moment.js';
import { userInputError } from './errors.js';

/** The moment to answer for, checked: nothing can be said of what is to come. */
export function requirePastMoment(moment: string, argument: string): string {
  const asked = toUtc(moment);
  const now = new Date().toISOString();
  if (asked <= now) return asked;
  throw userInputError(argument, `${asked} is still to come; now is ${now}.`);
}

/** An HTTP date, which is always in UTC (RFC 9110, IMF-fixdate). */
const HTTP_DATE =
  /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d{2}:\d{2}:\d{2} GMT$/;

/** The moment that a request asks for with `Accept-Datetime` (RFC 7089), null where it does not. */
export function parseAcceptDatetime(header: string | string[] | undefined): string | null {
  if (header === undefined) return null;
  const text = String(header).trim();
  const moment = new Date(text);
  const isDate = HTTP_DATE.test(text) && !Number.isNaN(moment.getTime());
  // A date that does not exist is read as another one, which writes itself differently.
  const read = isDate ? moment.toUTCString() : '';
  if (!isDate) {
    throw userInputError(
      'Accept-Datetime',
      `write a date as HTTP has it, such as "Sat, 21 Nov 2026 12:00:00 GMT", not "${text.slice(0, 60)}".`,
    );
  }
  if (read.slice(4) === text.slice(4) && read !== text) {
    throw userInputError('Accept-Datetime', `the day of the week does not fit: it is "${read}", not "${text}".`);
  }
  if (read !== text) throw userInputError('Accept-Datetime', `there is no such date or time as "${text}".`);
  return requirePastMoment(moment.toISOString(), 'Accept-Datetime');
}
