import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { useLanguage } from '../../app/language';

/** Names countries by their codes; `INT` is international. */
export function useCountry(): (code: string) => string {
  const t = useTranslations('research');
  const language = useLanguage();
  const names = useMemo(() => new Intl.DisplayNames([language], { type: 'region', fallback: 'code' }), [language]);
  return (code) => (code === 'INT' ? t('international') : (names.of(code) ?? code));
}
