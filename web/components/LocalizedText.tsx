import { foreignLanguage, useLanguage } from '../terms/language';

/** A text of the graph, marked with its language where that is not the page's. */
export function LocalizedText({ text }: { text: { text: string; language: string } }) {
  const lang = foreignLanguage(text, useLanguage());
  return lang === undefined ? text.text : <span lang={lang}>{text.text}</span>;
}
