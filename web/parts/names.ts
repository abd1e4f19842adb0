import { useMemo } from 'react';
import { useLanguage } from '../app/language';

/** Names languages and countries by their codes; null for a code that the browser has no name for. */
export function useNames(): { language: (code: string) => string | null; country: (code: string) => string | null } {
  const locale = useLanguage();
  return useMemo(() => {
    const languages = new Intl.DisplayNames(locale, { type: 'language', fallback: 'none' });
    const countries = new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' });
    return {
      language: (code) => languages.of(code) ?? null,
      // INT, for what is made for no country, is no region's code
      country: (code) => (/^[A-Z]{2}$/.test(code) ? (countries.of(code) ?? null) : null),
    };
  }, [locale]);
}
