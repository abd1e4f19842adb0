import { createContext, use, type Usable } from 'react';
import { useFormatter } from 'use-intl';
import type { Language } from '../addresses';

/** Messages of a part of the page in one language, by key. */
type Messages = Record<string, unknown>;

const files = import.meta.glob<{ default: Messages }>('/*/messages/*.json');
const loaded = new Map<string, Promise<Messages>>();

/** The messages of parts of the page, each under the part's name: `courses.title`. */
export function loadMessages(language: Language, parts: readonly string[]): Promise<Messages> {
  const key = `${language} ${parts.join(' ')}`;
  const known = loaded.get(key);
  if (known) return known;
  const messages = Promise.all(
    parts.map(async (part) => {
      const file = await files[`/${part}/messages/${language}.json`]?.();
      return [part, file?.default ?? {}] as const;
    }),
  ).then((all) => Object.fromEntries(all));
  loaded.set(key, messages);
  return messages;
}

/** The messages when they are there; the nearest `Suspense` waits for them. */
export function useMessages(language: Language, parts: readonly string[]): Messages {
  return use(loadMessages(language, parts) as Usable<Messages>);
}

export const LanguageContext = createContext<Language>('nb');

/** The language of the page. */
export const useLanguage = () => use(LanguageContext);

/**
 * How numbers, dates and names of countries are written. Chromium has no nynorsk for them and would take English; the
 * months and the numbers of bokmål are the same.
 */
export const FORMATS: Record<Language, string> = { nb: 'nb', nn: 'nb', en: 'en-GB' };

/** Languages in which a text from the graph is wanted, best first: a variable `$prefer` of the operations. */
const PREFERRED = { nb: ['nb', 'nn'], nn: ['nn', 'nb'], en: ['en', 'nb', 'nn'] } as const satisfies Record<
  Language,
  unknown
>;
export const preferredIn = (language: Language): ('nb' | 'nn' | 'en')[] => [...PREFERRED[language]];
export const usePrefer = () => preferredIn(useLanguage());

/** Writes dates as precise as they are: `2023`, `mai 2023`, `12. mai 2023`. */
export function useDates(): { partial: (date: string) => string; moment: (at: string) => string } {
  const format = useFormatter();
  return {
    partial: (date) => {
      const [year = '', month, day] = date.split('-');
      if (!month) return year;
      const moment = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
      const dayToo = day ? ({ day: 'numeric' } as const) : {};
      return format.dateTime(moment, { year: 'numeric', month: 'long', ...dayToo, timeZone: 'UTC' });
    },
    moment: (at) => format.dateTime(new Date(at), { dateStyle: 'medium', timeStyle: 'short' }),
  };
}
