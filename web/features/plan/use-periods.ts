import { useDateFormat } from '../../terms/use-date-format';

/** Writes periods: those of measurements as their source has them, those of plans and reports in words. */
export function usePeriods(): {
  measured: (year: number, period: string | null) => string;
  span: (period: string) => string;
} {
  const { partial } = useDateFormat();
  const words = (period: string, between: string) => period.split('/').map(partial).join(between);
  return {
    // A season is named by its two years in one word; months need their space.
    measured: (year, period) =>
      period === null ? String(year) : words(period, /^\d{4}\/\d{4}$/.test(period) ? '/' : ' – '),
    span: (period) => words(period, /^\d{4}\/\d{4}$/.test(period) ? '–' : ' – '),
  };
}
