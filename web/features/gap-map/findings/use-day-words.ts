import { useTranslations } from 'use-intl';
import { useDateFormat } from '../../../terms/use-date-format';

/** Says of which day findings are: as recorded today, or as recorded on an earlier day. */
export function useDayWords(): (map: { today: string; asOf?: string | null }) => string {
  const t = useTranslations('gap-map.findings');
  const { partial } = useDateFormat();
  return ({ today, asOf }) => t(asOf ? 'ofDay' : 'ofToday', { day: partial(today) });
}
