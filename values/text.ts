/** A text by language, as the registries keep titles and labels. */
export interface Localized {
  nb?: string | null;
  nn?: string | null;
  en?: string | null;
  sv?: string | null;
  da?: string | null;
}

/** Order in which a text is shown when the reader's language is missing. */
export const LANGUAGES = ['nb', 'nn', 'en', 'sv', 'da'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The first language of `prefer` that the text has, else the first of LANGUAGES. */
export function bestLanguage(text: Localized, prefer: readonly Language[] = []): Language {
  return orderOf(prefer).find((language) => text[language]) ?? 'nb';
}

/** Languages in the order in which they are looked for, each once: worked out once for all texts of a question. */
function orderOf(prefer: readonly Language[]): readonly Language[] {
  const order = orders.get(prefer) ?? [...new Set([...prefer, ...LANGUAGES])];
  orders.set(prefer, order);
  return order;
}
const orders = new WeakMap<readonly Language[], readonly Language[]>();

/** The text in its best language, '' where it has none. */
export function bestText(text: Localized, prefer: readonly Language[] = []): string {
  return text[bestLanguage(text, prefer)] ?? '';
}

/** Every language's text, for search. */
export function allTexts(text: Localized): string[] {
  return LANGUAGES.flatMap((language) => text[language] ?? []);
}
