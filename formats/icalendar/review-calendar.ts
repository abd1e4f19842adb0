import { ICalEventStatus } from 'ical-generator';
import { calendarOf, daysOf, precisionOf } from './calendar.js';

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

/** A calendar of reviews (RFC 5545). The same reviews give the same text. */
export function reviewCalendar(reviews: readonly ReviewEvent[]): string {
  const events = reviews.map((review) => ({
    id: review.id,
    sequence: review.moves,
    changedAt: review.changedAt,
    ...daysOf(review.due),
    summary: summaryOf(review),
    description: descriptionOf(review),
    status: review.status && STATUS[review.status],
    url: review.url,
  }));
  return calendarOf('Gjennomgang av veiledere', events);
}

const STATUS = { PROPOSED: ICalEventStatus.TENTATIVE, ADOPTED: ICalEventStatus.CONFIRMED };

function summaryOf({ guideline, chapter }: ReviewEvent): string {
  return chapter === null ? `Gjennomgang: ${guideline}` : `Gjennomgang av kapittel: ${chapter} (${guideline})`;
}

function descriptionOf(review: ReviewEvent): string {
  const { cycleMonths, cycleNote, courses, learningOutcomes } = review;
  const lines = [
    `${summaryOf(review)}.`,
    precisionOf(review.due, 'Dagen er ikke fastsatt: planlagt'),
    review.byCycle
      ? `Datoen er regnet ut: ${cycleMonths} måneder etter siste kjente dato.`
      : 'Datoen er satt i planen for gjennomgang.',
    `Plan: ${planOf(review.status)}.`,
    responsibleOf(review),
    review.responsibleUnit && `Enhet, med kildens ord: ${review.responsibleUnit}`,
    cycleMonths !== null && `Gjennomgås hver ${cycleMonths}. måned${cycleNote ? ` (${cycleNote})` : ''}.`,
    `Registrert at de bygger på veilederen: ${courses} kurs (nedlagte ikke talt med) og ${learningOutcomes} ${learningOutcomes === 1 ? 'læringsutbytte' : 'læringsutbytter'}.`,
  ];
  return lines.filter((line) => typeof line === 'string' && line !== '').join('\n');
}

function planOf(status: ReviewEvent['status']): string {
  if (status === null) return 'ikke registrert om den er foreslått eller vedtatt';
  return status === 'PROPOSED' ? 'foreslått' : 'vedtatt';
}

function responsibleOf({ responsible, responsibleInferred }: ReviewEvent): string {
  if (responsible === null) return 'Ansvarlig: ikke registrert.';
  return responsibleInferred ? `Ansvarlig: ikke registrert; utgiver er ${responsible}.` : `Ansvarlig: ${responsible}.`;
}
