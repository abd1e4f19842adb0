import { isPartialDate } from './partial-date.js';

const DAY = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo', dateStyle: 'short' });

/** The day in Norway at a moment, `2026-11-21`: what rules take for today. */
export function dayOf(moment: Date): string {
  return DAY.format(moment);
}

/** Whether the text is a whole day that exists, `2026-11-21`. */
export function isDay(text: string): boolean {
  return text.length === 10 && isPartialDate(text);
}

/** The day some days after a day, or before it. */
export function addDays(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}
