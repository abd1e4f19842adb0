import { useTranslations } from 'use-intl';
import { FORMATS, useLanguage } from '../app/language';

/** Names countries by their code: of ISO 3166, `INT` or `EU`. */
export function useCountry(): (code: string) => string {
  const t = useTranslations('guidelines');
  const names = new Intl.DisplayNames([FORMATS[useLanguage()]], { type: 'region', fallback: 'code' });
  return (code) => (code === 'INT' ? t('international') : (names.of(code) ?? code));
}
