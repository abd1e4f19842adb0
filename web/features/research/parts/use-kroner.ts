import { useFormatter } from 'use-intl';

/** Writes an amount in kroner. */
export function useKroner(): (amount: number) => string {
  const format = useFormatter();
  return (amount) => format.number(amount, { style: 'currency', currency: 'NOK', maximumFractionDigits: 0 });
}
