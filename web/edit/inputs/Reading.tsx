import { useDates, useLanguage } from '../../app/language';
import { asText, type Draft, type Shown } from '../controls/control';
import { isPartialDate } from '../controls/text';

/** What was typed as the page reads it: a date in words, the languages behind their codes. */
export function Reading({ shown, draft }: { shown: Shown; draft: Draft }) {
  const { partial } = useDates();
  const language = useLanguage();
  const text = asText(draft).trim();
  if (shown.as === 'date' && isPartialDate(text)) {
    return <div className="edit-reading">{partial(text)}</div>;
  }
  if (shown.as !== 'codes' || shown.of === null || text === '') return null;
  const names = new Intl.DisplayNames([language], { type: shown.of, fallback: 'none' });
  const read = text
    .split(/[,\s]+/)
    .map((code) => nameOf(names, code))
    .filter((name) => name !== null);
  return read.length === 0 ? null : <div className="edit-reading">{read.join(', ')}</div>;
}

/** The name of a code; null while it is being typed. */
function nameOf(names: Intl.DisplayNames, code: string): string | null {
  try {
    return names.of(code) ?? null;
  } catch {
    return null;
  }
}
