import { useFormatter } from 'use-intl';

/** Writes a moment to the second, with its zone: a report is as of one second. What is none stays as it is. */
export function useExactTime(): (moment: string) => string {
  const format = useFormatter();
  return (moment) => {
    const date = new Date(moment);
    if (Number.isNaN(date.getTime())) return moment;
    return format.dateTime(date, {
      ...({ year: 'numeric', month: 'long', day: 'numeric' } as const),
      ...({ hour: '2-digit', minute: '2-digit', second: '2-digit', timeZoneName: 'short' } as const),
    });
  };
}
