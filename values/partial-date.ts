/**
 * Dates as precise as their source: `2017`, `2017-02`, `2017-02-07`. A date of less than a day
 * is a span; two spans that overlap cannot be ordered. Years before 1000 are slips of the hand.
 */
const PARTIAL_DATE = /^([1-9]\d{3})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Whether the text is an ISO 8601 year, month or day that exists. */
export function isPartialDate(text: string): boolean {
  const match = PARTIAL_DATE.exec(text);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2] ?? 1), Number(match[3] ?? 1)];
  const date = new Date(Date.UTC(2000, month - 1, day));
  date.setUTCFullYear(year, month - 1, day);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** Whether the text is one partial date, or two of which the second is not before the first: `2021-02/2022-10`. */
export function isPartialInterval(text: string): boolean {
  const [start, end, ...rest] = text.split('/');
  if (start === undefined || rest.length > 0 || !isPartialDate(start)) return false;
  return end === undefined || (isPartialDate(end) && comparePartialDates(end, start) !== 'BEFORE');
}

/** `SAME` is said of whole days only: two events of one year are not known to be simultaneous. */
type PartialOrder = 'BEFORE' | 'SAME' | 'AFTER' | 'UNDECIDED';

/** How `a` stands to `b`: undecided where one contains the other. */
export function comparePartialDates(a: string, b: string): PartialOrder {
  if (a === b) return a.length === 10 ? 'SAME' : 'UNDECIDED';
  if (a.startsWith(b) || b.startsWith(a)) return 'UNDECIDED';
  return a < b ? 'BEFORE' : 'AFTER';
}

/** A partial date some months later, as precise as it was; a year alone moves by whole years, rounded up. */
export function addMonths(date: string, months: number): string {
  const [year = '', month, day] = date.split('-');
  if (month === undefined) return String(Number(year) + Math.ceil(months / 12));
  const first = new Date(Date.UTC(Number(year), Number(month) - 1 + months, 1));
  const moved = first.toISOString().slice(0, 7);
  if (day === undefined) return moved;
  const lastDay = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  return `${moved}-${String(Math.min(Number(day), lastDay)).padStart(2, '0')}`;
}

/** The newest of some dates; of two that cannot be ordered the less precise, which claims no more than is known. */
export function newestDate(dates: readonly (string | null | undefined)[]): string | null {
  return dates.reduce<string | null>((newest, date) => {
    if (!date || !newest) return date ?? newest;
    if (date.startsWith(newest) || newest.startsWith(date)) return date.length < newest.length ? date : newest;
    return date > newest ? date : newest;
  }, null);
}
