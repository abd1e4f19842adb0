import { useTranslations } from 'use-intl';
import { useTerm } from '../terms/use-term';

/** A need, as far as its own words go. */
export interface NeedInWords {
  certain: boolean;
  level: string;
  audienceBasis?: string | null;
  readershipOnly: boolean;
}

/** A need that is certain, and rests on the measure of a draft plan alone. */
export const isDraftOnlyNeed = ({ certain, level }: NeedInWords): boolean => certain && level === 'PROBABLE';

/** Says of a need whether it is certain, whether the source names the audience, and whether it names readers alone. */
export function useNeedWords(): (need: NeedInWords) => string[] {
  const t = useTranslations('components.need');
  const term = useTerm();
  return (need) => [
    need.certain ? (isDraftOnlyNeed(need) ? t('draftOnly') : t('certain')) : t('possible'),
    ...(need.audienceBasis ? [term('AudienceBasis', need.audienceBasis)] : []),
    ...(need.readershipOnly ? [t('readers')] : []),
  ];
}
