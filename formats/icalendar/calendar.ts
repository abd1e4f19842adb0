import ical, { ICalEventTransparency, type ICalEventStatus } from 'ical-generator';
import { withoutControlCharacters } from '../../values/plain-text.js';

/** An entry of a calendar, for whole days. */
interface CalendarEvent {
  /** Id of the record that it is about. */
  id: string;
  /** A number that grows when what matters of it is changed. */
  sequence: number;
  changedAt: string;
  start: Date;
  /** The first day after it. */
  end: Date;
  summary: string;
  description: string;
  status: ICalEventStatus | null;
  location?: string | null;
  url: string | null;
}

const HOURS = 3600;

/** A calendar that one can subscribe to (RFC 5545). The same entries give the same text. */
export function calendarOf(name: string, events: readonly CalendarEvent[]): string {
  const calendar = ical({ name, prodId: { company: 'Kompetansekart', product: name, language: 'NB' }, ttl: 6 * HOURS });
  for (const { id, changedAt, summary, description, location = null, url, ...event } of events) {
    calendar.createEvent({
      ...event,
      id: `${id}@kompetansekart`,
      // Without a METHOD the stamp is when the entry was last revised, as LAST-MODIFIED is (3.8.7.2).
      stamp: changedAt,
      lastModified: changedAt,
      allDay: true,
      summary: withoutControlCharacters(summary),
      description: withoutControlCharacters(description),
      location: location && withoutControlCharacters(location),
      transparency: ICalEventTransparency.TRANSPARENT,
      url: url && asUri(url),
    });
  }
  const text = `${calendar.toString()}\r\n`;
  // A calendar must hold something (3.6); without events, that is a time zone.
  return events.length > 0 ? text : text.replace('END:VCALENDAR', () => `${OSLO}END:VCALENDAR`);
}

/** The days of a partial date, the end excluded: a month or a year is all of its days. */
export function daysOf(date: string): { start: Date; end: Date } {
  const [year = 0, month, day] = date.split('-').map(Number);
  const at = (y: number, m: number, d: number) => new Date(Date.UTC(y, m, d));
  if (month === undefined) return { start: at(year, 0, 1), end: at(year + 1, 0, 1) };
  if (day === undefined) return { start: at(year, month - 1, 1), end: at(year, month, 1) };
  return { start: at(year, month - 1, day), end: at(year, month - 1, day + 1) };
}

const MONTH = new Intl.DateTimeFormat('nb-NO', { month: 'long', year: 'numeric', timeZone: 'UTC' });
const DAY = new Intl.DateTimeFormat('nb-NO', { dateStyle: 'long', timeZone: 'UTC' });

/** That the day of a date is not known, in words; null where it is. */
export function precisionOf(date: string, said: string): string | null {
  if (date.length === 10) return null;
  return date.length === 4 ? `${said} i løpet av ${date}.` : `${said} i ${inWords(date)}.`;
}

/** A partial date in Norwegian: `3. mai 2027`, `mai 2027`, `2027`. */
export function inWords(date: string): string {
  if (date.length === 4) return date;
  return (date.length === 7 ? MONTH : DAY).format(daysOf(date).start);
}

/** An address in which nothing is left that the library would escape as if it were text. */
function asUri(url: string): string {
  return new URL(url).href.replaceAll(',', '%2C').replaceAll(';', '%3B');
}

const OSLO = `BEGIN:VTIMEZONE
TZID:Europe/Oslo
BEGIN:DAYLIGHT
DTSTART:19960331T020000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
TZNAME:CEST
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
END:DAYLIGHT
BEGIN:STANDARD
DTSTART:19961027T030000
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
TZNAME:CET
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
END:STANDARD
END:VTIMEZONE
`.replaceAll('\n', '\r\n');
