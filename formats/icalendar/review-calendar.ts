import ical, { ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import { withoutControlCharacters } from '../../values/plain-text.js';

/** A review to be held of a guideline or of one of its chapters. */
export interface ReviewEvent {
  /** Id of the guideline or chapter. */
  id: string;
  /** Title of the guideline. */
  guideline: string;
  /** Title of the chapter, null for the guideline as a whole. */
  chapter: string | null;
  /** Partial date. */
  due: string;
  /** Whether the date follows from the cycle alone. */
  byCycle: boolean;
  /** How often the date was moved. */
  moves: number;
  changedAt: string;
  status: 'PROPOSED' | 'ADOPTED' | null;
  cycleMonths: number | null;
  cycleNote: string | null;
  responsible: string | null;
  /** Nobody is recorded for the review: the one named publishes the guideline. */
  responsibleInferred: boolean;
  responsibleUnit: string | null;
  /** Courses, not retired, and learning outcomes that are recorded to build on the guideline. */
  courses: number;
  learningOutcomes: number;
  url: string | null;
}

const HOURS = 3600;

/** A calendar of reviews (RFC 5545). The same reviews give the same text. */
export function reviewCalendar(reviews: readonly ReviewEvent[]): string {
  const calendar = ical({
    name: 'Gjennomgang av veiledere',
    prodId: { company: 'Kompetansekart', product: 'Gjennomgang av veiledere', language: 'NB' },
    ttl: 6 * HOURS,
  });
  for (const review of reviews) {
    calendar.createEvent({
      id: `${review.id}@kompetansekart`,
      sequence: review.moves,
      // Without a METHOD the stamp is when the entry was last revised, as LAST-MODIFIED is (3.8.7.2).
      stamp: review.changedAt,
      lastModified: review.changedAt,
      allDay: true,
      ...spanOf(review.due),
      summary: withoutControlCharacters(summaryOf(review)),
      description: withoutControlCharacters(descriptionOf(review)),
      status: review.status && STATUS[review.status],
      transparency: ICalEventTransparency.TRANSPARENT,
      url: review.url && asUri(review.url),
    });
  }
  const text = `${calendar.toString()}\r\n`;
  // A calendar must hold something (3.6); without events, that is a time zone.
  return reviews.length > 0 ? text : text.replace('END:VCALENDAR', () => `${OSLO}END:VCALENDAR`);
}

const STATUS = { PROPOSED: ICalEventStatus.TENTATIVE, ADOPTED: ICalEventStatus.CONFIRMED };

/** The days of a partial date, the end excluded: a month or a year is all of its days. */
function spanOf(due: string): { start: Date; end: Date } {
  const [year = 0, month, day] = due.split('-').map(Number);
  const at = (y: number, m: number, d: number) => new Date(Date.UTC(y, m, d));
  if (month === undefined) return { start: at(year, 0, 1), end: at(year + 1, 0, 1) };
  if (day === undefined) return { start: at(year, month - 1, 1), end: at(year, month, 1) };
  return { start: at(year, month - 1, day), end: at(year, month - 1, day + 1) };
}

function summaryOf({ guideline, chapter }: ReviewEvent): string {
  return chapter === null ? `Gjennomgang: ${guideline}` : `Gjennomgang av kapittel: ${chapter} (${guideline})`;
}

function descriptionOf(review: ReviewEvent): string {
  const { cycleMonths, cycleNote, courses, learningOutcomes } = review;
  const lines = [
    precisionOf(review.due),
    review.byCycle && `Datoen er regnet ut: ${cycleMonths} måneder etter siste kjente dato.`,
    `Plan: ${planOf(review.status)}.`,
    responsibleOf(review),
    review.responsibleUnit && `Enhet, med kildens ord: ${review.responsibleUnit}`,
    cycleMonths !== null && `Gjennomgås hver ${cycleMonths}. måned${cycleNote ? ` (${cycleNote})` : ''}.`,
    `Registrert at de bygger på veilederen: ${courses} kurs (nedlagte ikke talt med) og ${learningOutcomes} ${learningOutcomes === 1 ? 'læringsutbytte' : 'læringsutbytter'}.`,
  ];
  return lines.filter((line) => typeof line === 'string' && line !== '').join('\n');
}

const MONTH = new Intl.DateTimeFormat('nb-NO', { month: 'long', year: 'numeric', timeZone: 'UTC' });

function precisionOf(due: string): string | null {
  if (due.length === 10) return null;
  const span = due.length === 4 ? `i løpet av ${due}` : `i ${MONTH.format(spanOf(due).start)}`;
  return `Dagen er ikke fastsatt: planlagt ${span}.`;
}

function planOf(status: ReviewEvent['status']): string {
  if (status === null) return 'ikke registrert om den er foreslått eller vedtatt';
  return status === 'PROPOSED' ? 'foreslått' : 'vedtatt';
}

function responsibleOf({ responsible, responsibleInferred }: ReviewEvent): string {
  if (responsible === null) return 'Ansvarlig: ikke registrert.';
  return responsibleInferred ? `Ansvarlig: ikke registrert; utgiver er ${responsible}.` : `Ansvarlig: ${responsible}.`;
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
