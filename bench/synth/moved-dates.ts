const DAY_MS = 86_400_000;

/** Moves the dates of a row back, all by the same time, so that what came first still does. */
export interface DateMove {
  years: number;
  date: (date: string) => string;
}

/**
 * How the dates of a row move back by about so many days: by whole years where one of them is known by its year alone,
 * by whole months where one is known by its month, as no other move keeps their order.
 */
export function dateMove(row: object, days: number): DateMove {
  const found = JSON.stringify(row).match(/"\d{4}(-\d\d){0,2}(\/\d{4}(-\d\d){0,2})?"/g) ?? [];
  const shortest = Math.min(...found.flatMap((quoted) => quoted.slice(1, -1).split('/')).map(({ length }) => length));
  const years = Math.round(days / 365.25);
  if (shortest === 4) return { years, date: (date) => monthsBack(date, 12 * years) };
  if (shortest === 7) return { years, date: (date) => monthsBack(date, Math.round(days / 30.44)) };
  return { years, date: (date) => new Date(Date.parse(date) - days * DAY_MS).toISOString().slice(0, 10) };
}

/** The date so many months earlier, known as precisely; the last day of a month where that has fewer days. */
function monthsBack(date: string, months: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 1 - months, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(day, last));
  return first.toISOString().slice(0, date.length);
}
