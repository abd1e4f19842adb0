import { useDateFormat } from '../../terms/use-date-format';
import { useDisplayNames } from '../../terms/use-display-names';
import { asText, type Draft, type FieldDisplay } from '../controls/control';
import { isPartialDate } from '../../../values/partial-date.js';

/** What was typed as the page reads it: a date in words, the languages behind their codes. */
export function InputPreview({ display, draft }: { display: FieldDisplay; draft: Draft }) {
  const { partial } = useDateFormat();
  const names = useDisplayNames();
  const text = asText(draft).trim();
  if (display.as === 'date' && isPartialDate(text)) {
    return <div className="edit-reading">{partial(text)}</div>;
  }
  if (display.as !== 'codes' || display.of === null || text === '') return null;
  const nameOf = display.of === 'language' ? names.language : names.country;
  const read = text.split(/[,\s]+/).flatMap((code) => (nameOf(code) === code ? [] : nameOf(code)));
  return read.length === 0 ? null : <div className="edit-reading">{read.join(', ')}</div>;
}
