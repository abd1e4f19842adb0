import { useMemo } from 'react';
import { useLanguage } from '../app/language';

/** Names languages and countries by their codes; null for a code that the browser has no name for. */
export function useNames(): { language: (code: string) => string | null; country: (code: string) => string | null } {
  const locale = useLanguage();
  return useMemo(() => {
    // Some browsers know no nynorsk, and would take their own language instead
    const locales = locale === 'nn' ? ['nn', 'nb'] : [locale];
    const languages = new Intl.DisplayNames(locales, { type: 'language', fallback: 'none' });
    const countries = new Intl.DisplayNames(locales, { type: 'region', fallback: 'none' });
    return {
      language: (code) => languages.of(code) ?? null,
      // INT, for what is made for no country, is no region's code
      country: (code) => (/^[A-Z]{2}$/.test(code) ? (countries.of(code) ?? null) : null),
    };
  }, [locale]);
}
