import { useLanguage } from '../../terms/language';
import type { LabelFragment } from './generated/graphql';

/** A name of the graph, marked with its language where that is not the page's. */
export function Name({ of: { text, language } }: { of: LabelFragment }) {
  const own = useLanguage();
  return language === own ? text : <span lang={language}>{text}</span>;
}
