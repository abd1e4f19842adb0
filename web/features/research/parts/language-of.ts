import type { Language } from '../../../addresses';

/** The language to mark a text with: none where it is the page's own. */
export const languageOf = (text: { language: string }, page: Language): string | undefined =>
  text.language === page ? undefined : text.language;
