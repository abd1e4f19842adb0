import { useMemo } from 'react';
import { FORMAT_LOCALES, useLanguage } from './language';
import { useTerm } from './use-term';

/** Names countries and languages by their codes: as our texts do, else as the browser does, else by the code itself. */
export function useDisplayNames(): { country: (code: string) => string; language: (code: string) => string } {
  const term = useTerm();
  const locale = FORMAT_LOCALES[useLanguage()];
  const browser = useMemo(() => {
    const names = (type: 'region' | 'language') => new Intl.DisplayNames([locale], { type, fallback: 'none' });
    return { country: names('region'), language: names('language') };
  }, [locale]);
  const nameOf = (type: 'country' | 'language') => (code: string) => {
    const ours = term(type, code);
    if (ours !== code) return ours;
    try {
      return browser[type].of(code) ?? code;
    } catch {
      // No code of its kind, or one that is still being typed
      return code;
    }
  };
  return { country: nameOf('country'), language: nameOf('language') };
}
