/** Days that a partial date may mean: from its first to the day after its last. */
export interface DateSpan {
  start: Date;
  end: Date;
}

/** How much of a date is known. */
export type Precision = 'year' | 'month' | 'day';

/** How precise a partial date is. */
export function precisionOf(date: string): Precision {
  return date.length === 4 ? 'year' : date.length === 7 ? 'month' : 'day';
}

/** The whole span of a partial date: a year is a year long. */
export function dateSpan(date: string): DateSpan {
  const [year = 0, month, day] = date.split('-').map(Number);
  const at = (y: number, m: number, d: number) => new Date(Date.UTC(y, m, d));
  if (month === undefined) return { start: at(year, 0, 1), end: at(year + 1, 0, 1) };
  if (day === undefined) return { start: at(year, month - 1, 1), end: at(year, month, 1) };
  return { start: at(year, month - 1, day), end: at(year, month - 1, day + 1) };
}
