import { useFormatter } from 'use-intl';

/** Writes dates as precise as they are: `2023`, `mai 2023`, `12. mai 2023`. */
export function useDateFormat(): { partial: (date: string) => string; moment: (at: string) => string } {
  const format = useFormatter();
  return {
    partial: (date) => {
      const [year = '', month, day] = date.split('-');
      if (!month) return year;
      const moment = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
      const dayToo = day ? ({ day: 'numeric' } as const) : {};
      return format.dateTime(moment, { year: 'numeric', month: 'long', ...dayToo, timeZone: 'UTC' });
    },
    moment: (at) => format.dateTime(new Date(at), { dateStyle: 'medium', timeStyle: 'short' }),
  };
}
