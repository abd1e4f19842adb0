import { useDateFormat } from '../../terms/use-date-format';
import { useDisplayNames } from '../../terms/use-display-names';
import { asText, type Draft, type Shown } from '../controls/control';
import { isPartialDate } from '../../../values/partial-date.js';

/** What was typed as the page reads it: a date in words, the languages behind their codes. */
export function Reading({ shown, draft }: { shown: Shown; draft: Draft }) {
  const { partial } = useDateFormat();
  const names = useDisplayNames();
  const text = asText(draft).trim();
  if (shown.as === 'date' && isPartialDate(text)) {
    return <div className="edit-reading">{partial(text)}</div>;
  }
  if (shown.as !== 'codes' || shown.of === null || text === '') return null;
  const nameOf = shown.of === 'language' ? names.language : names.country;
  const read = text.split(/[,\s]+/).flatMap((code) => (nameOf(code) === code ? [] : nameOf(code)));
  return read.length === 0 ? null : <div className="edit-reading">{read.join(', ')}</div>;
}
