import { countryName, languageName } from '../../values/code-names.js';
import { useLanguage } from './language';
import { useTerm } from './use-term';

/** Names countries and languages by their codes: as our texts do, else by the usual names, else by the code itself. */
export function useDisplayNames(): { country: (code: string) => string; language: (code: string) => string } {
  const term = useTerm();
  const language = useLanguage();
  const ours = (type: 'country' | 'language', code: string, usual: typeof countryName) => {
    const name = term(type, code);
    return name === code ? usual(code, language) : name;
  };
  return {
    country: (code) => ours('country', code, countryName),
    language: (code) => ours('language', code, languageName),
  };
}
