import { createContext, use } from 'react';
import type { Language } from '../addresses';

export const LanguageContext = createContext<Language>('nb');

/** The language of the page. */
export const useLanguage = () => use(LanguageContext);

/**
 * How numbers, dates and names of countries are written. Chromium has no nynorsk for them and would take English; the
 * months and the numbers of bokmål are the same.
 */
export const FORMAT_LOCALES: Record<Language, string> = { nb: 'nb', nn: 'nb', en: 'en-GB' };

/** Languages in which a text from the graph is wanted, best first: a variable `$prefer` of the operations. */
const PREFERRED = { nb: ['nb', 'nn'], nn: ['nn', 'nb'], en: ['en', 'nb', 'nn'] } as const satisfies Record<
  Language,
  unknown
>;
export const preferredLanguages = (language: Language): ('nb' | 'nn' | 'en')[] => [...PREFERRED[language]];
export const usePreferredLanguages = () => preferredLanguages(useLanguage());

/** The language to mark a text with: none where it is the page's own. */
export const foreignLanguage = (text: { language: string }, page: Language): string | undefined =>
  text.language === page ? undefined : text.language;
