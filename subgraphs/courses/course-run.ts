import type { ValidationError } from '../../registry/records/checks.js';
import type { Condition } from '../../registry/queries/conditions.js';
import type { SortValue } from '../../registry/queries/sort-value.js';
import { partialDateConditions, type PartialDateLimits } from '../../registry/queries/partial-date-conditions.js';
import { comparePartialDates } from '../../values/partial-date.js';

interface Run {
  start: string;
  end: string | null;
  registrationDeadline: string | null;
  mode: string | null;
  place: string | null;
}

/** What a run must keep to as a whole. Dates that cannot be ordered, as a month and a day in it, are no fault. */
export function courseRunErrors({ start, end, registrationDeadline, mode, place }: Run): ValidationError[] {
  const isBefore = (date: string, other: string) => comparePartialDates(date, other) === 'BEFORE';
  const errors: (ValidationError | null)[] = [
    end !== null && isBefore(end, start)
      ? { field: 'end', reason: `is ${end}, which is before the start, ${start}` }
      : null,
    registrationDeadline !== null && end !== null && isBefore(end, registrationDeadline)
      ? { field: 'registrationDeadline', reason: `is ${registrationDeadline}, which is after the end, ${end}` }
      : null,
    mode === 'ONLINE' && place !== null
      ? { field: 'place', reason: 'is given of what is all online: leave it out, or say that it is HYBRID' }
      : null,
  ];
  return errors.filter((error) => error !== null);
}

/** What a partial date is sorted by so that a month or a year counts as its last day: `~` sorts after all that is in one. */
export const lastDayOf = (field: string): SortValue => ({
  expression: { $concat: [`$${field}`, '~'] },
  read: (valueAt) => sortKey(String(valueAt(field))),
});

/** The same of a date that was read. */
const sortKey = (date: string) => `${date}~`;

/** By the last day that is known: the end, else the start. */
export function lastDayConditions(limits: PartialDateLimits): Condition[] {
  const of = (field: string) => partialDateConditions(field, limits);
  if (of('end').length === 0) return [];
  return [{ $or: [{ $and: of('end') }, { $and: [{ end: null }, ...of('start')] }] }];
}

/**
 * Runs that are not cancelled, and start on a day or after it. A month or a year that the day is in counts: such a run
 * may be still to come.
 */
export function isToCome(day: string): Condition {
  const around = [day.slice(0, 4), day.slice(0, 7)];
  return { status: { $ne: 'CANCELLED' }, $or: [{ start: { $gte: day } }, { start: { $in: around } }] };
}

type Start = Pick<Run, 'start'> & { courseId: string };

/** The courses of which a run may start by a day. */
export function startingBy(day: string, runs: readonly Start[]): string[] {
  // ISO text orders like time, and a month sorts before its days.
  return [...new Set(runs.flatMap(({ courseId, start }) => (start <= day ? [courseId] : [])))];
}

/** The first start of each course, as it sorts: the courses, and those, in the same order. */
export function firstStarts(runs: readonly Start[]): ReadonlyMap<string, string> {
  const first = new Map<string, string>();
  for (const { courseId, start } of runs) {
    const [known, own] = [first.get(courseId), sortKey(start)];
    if (known === undefined || own < known) first.set(courseId, own);
  }
  return first;
}
