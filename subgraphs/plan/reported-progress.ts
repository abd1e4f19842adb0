import { comparePartialDates } from '../../values/partial-date.js';
import { isWithin } from './indicator-progress.js';

/** A report for a period of partial dates. */
interface ForPeriod {
  period: string;
}

const ends = (period: string): [string, string] => {
  const [from = '', to = from] = period.split('/');
  return [from, to];
};

/** Reports by their periods, latest first: that which ends last, then that which begins last. */
export function latestFirst<R extends ForPeriod>(reports: readonly R[]): R[] {
  // '~' sorts after every character of a date: a year ends after each of its months.
  const key = ({ period }: ForPeriod) => {
    const [from, to] = ends(period);
    return `${to}~ ${from}`;
  };
  return reports.toSorted((a, b) => (key(a) < key(b) ? 1 : -1));
}

/** Whether two periods share, or may share, a day. */
function mayOverlap(one: string, other: string): boolean {
  const [[from, to], [otherFrom, otherTo]] = [ends(one), ends(other)];
  return comparePartialDates(to, otherFrom) !== 'BEFORE' && comparePartialDates(from, otherTo) !== 'AFTER';
}

/** What was reported of a measure in a period; `MeasureInReport` in the schema. */
export interface Reported<R> {
  state: 'REPORTED' | 'NOT_REPORTED';
  /** For periods that certainly fall within it, latest first. */
  reports: R[];
  /** For other periods that share, or may share, a day with it. */
  overlapping: R[];
}

/** What the reports on a measure say of a period. No report is never read as nothing done. */
export function reportedIn<R extends ForPeriod>(all: readonly R[], period: string): Reported<R> {
  const ordered = latestFirst(all);
  const reports = ordered.filter((report) => isWithin(report.period, period));
  return {
    state: reports.length > 0 ? 'REPORTED' : 'NOT_REPORTED',
    reports,
    overlapping: ordered.filter((report) => !reports.includes(report) && mayOverlap(report.period, period)),
  };
}
