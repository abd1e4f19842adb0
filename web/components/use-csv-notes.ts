import { useTranslations } from 'use-intl';
import { useDateFormat } from '../terms/use-date-format';

/** What must be said in a file of what the rules have judged: what it shows, by which version of them, and when. */
export function useCsvNotes(): (ruleVersion: string, answeredAt: string) => string[] {
  const t = useTranslations('components');
  const { moment } = useDateFormat();
  return (version, answeredAt) => [t('registeredOnly'), t('csvMade', { version, at: moment(answeredAt) })];
}
