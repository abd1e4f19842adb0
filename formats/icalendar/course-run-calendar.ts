import { ICalEventStatus } from 'ical-generator';
import { calendarOf, daysOf, inWords, precisionOf } from './calendar.js';

/** A time that a course is held. */
export interface CourseRunEvent {
  /** Id of the run. */
  id: string;
  /** Title of the course. */
  course: string;
  provider: string | null;
  /** Partial dates. */
  start: string;
  end: string | null;
  registrationDeadline: string | null;
  mode: 'IN_PERSON' | 'ONLINE' | 'HYBRID' | null;
  place: string | null;
  seats: number | null;
  status: 'ANNOUNCED' | 'CONFIRMED' | 'CANCELLED';
  note: string | null;
  url: string | null;
  version: number;
  changedAt: string;
}

/** A calendar of when courses are held (RFC 5545). The same runs give the same text. */
export function courseRunCalendar(runs: readonly CourseRunEvent[]): string {
  const events = runs.map((run) => ({
    id: run.id,
    sequence: run.version - 1,
    changedAt: run.changedAt,
    start: daysOf(run.start).start,
    end: daysOf(run.end ?? run.start).end,
    summary: run.status === 'CANCELLED' ? `Avlyst: ${run.course}` : run.course,
    description: descriptionOf(run),
    status: STATUS[run.status],
    location: run.place,
    url: run.url,
  }));
  return calendarOf('Kurs i smittevern', events);
}

const STATUS = {
  ANNOUNCED: ICalEventStatus.TENTATIVE,
  CONFIRMED: ICalEventStatus.CONFIRMED,
  CANCELLED: ICalEventStatus.CANCELLED,
};
const STATUS_WORDS = {
  ANNOUNCED: 'kunngjort, ikke bekreftet',
  CONFIRMED: 'bekreftet',
  CANCELLED: 'avlyst',
};
const MODE_WORDS = { IN_PERSON: 'fysisk', ONLINE: 'på nett', HYBRID: 'både fysisk og på nett' };

function descriptionOf(run: CourseRunEvent): string {
  const { course, start, end, registrationDeadline, mode, seats, provider, note } = run;
  const lines = [
    `Kurs: ${course}, ${inWords(start)}${end === null || end === start ? '' : ` til ${inWords(end)}`}.`,
    precisionOf(start, 'Dagen er ikke fastsatt: starter'),
    end === null ? 'Slutt: ikke registrert.' : precisionOf(end, 'Siste dag er ikke fastsatt: slutter'),
    `Status: ${STATUS_WORDS[run.status]}.`,
    registrationDeadline === null
      ? 'Påmeldingsfrist: ikke registrert.'
      : `Påmeldingsfrist: ${inWords(registrationDeadline)}.`,
    mode && `Holdes ${MODE_WORDS[mode]}.`,
    seats !== null && `Plasser i alt: ${seats}.`,
    provider && `Tilbyder: ${provider}.`,
    note,
  ];
  return lines.filter((line) => typeof line === 'string' && line !== '').join('\n');
}
