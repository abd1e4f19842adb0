import { useTranslations } from 'use-intl';
import { useTerm } from '../../terms/use-term';

interface Reason {
  code: string;
  count: number;
  of?: number | null;
  isNote: boolean;
}

/** Says a reason with its number; one that lowers nothing is named as a note. */
export function useReasonWords(): (reason: Reason) => string {
  const t = useTranslations('gap-map.cell');
  const term = useTerm();
  return ({ code, count, of, isNote }) => {
    const name = term('GapReasonCode', code);
    const reason = typeof of === 'number' ? t('reasonOf', { reason: name, count, of }) : name;
    return isNote ? t('note', { reason }) : reason;
  };
}
