import { isPartialDate } from '../../../values/partial-date.js';
import { isWebAddress } from '../../../values/web-address.js';
import { asText, isEmpty, type FieldError, type Control, type FieldDisplay } from './control';

/** Text that is checked as a whole; its value is made of it. */
function textControl<V>(
  display: FieldDisplay,
  read: (text: string) => V,
  write: (value: V) => string,
  fits: (text: string) => boolean,
  message: string,
): Control<V> {
  return {
    display,
    isRequired: false,
    draft: (value) => (value === null || value === undefined ? '' : write(value)),
    value: (draft) => (isEmpty(draft) ? null : read(asText(draft).trim())),
    validate: (draft, path): FieldError[] =>
      isEmpty(draft) || fits(asText(draft).trim()) ? [] : [{ path, text: { message } }],
  };
}

const same = (text: string) => text;

/** A line of text. */
export const lineOfText = textControl<string>({ as: 'text' }, same, same, () => true, '');
/** Text of several lines. */
export const prose = textControl<string>({ as: 'text', lines: 3 }, same, same, () => true, '');
/** A full web address. */
export const address = textControl<string>({ as: 'text', is: 'address' }, same, same, isWebAddress, 'address');
/** A country of ISO 3166, or INT. */
export const country = textControl<string>(
  { as: 'codes', of: 'region' },
  same,
  same,
  (text) => /^([A-Z]{2}|INT)$/.test(text),
  'country',
);
/** A number from a least one, if there is one. */
export function numberFrom({ whole, least = -Infinity }: { whole?: boolean; least?: number }): Control<number> {
  const form = whole ? /^-?\d+$/ : /^-?\d+([.,]\d+)?$/;
  const read = (text: string) => Number(text.replace(',', '.'));
  const wrong = !whole ? 'number' : least === 0 ? 'whole' : least === 1 ? 'wholeFromOne' : 'wholeOfAnySign';
  return textControl<number>(
    { as: 'text', is: 'number' },
    read,
    String,
    (text) => form.test(text) && read(text) >= least,
    wrong,
  );
}
/** A date as precise as it is known: never more. */
export const date = textControl<string>({ as: 'date' }, same, same, isPartialDate, 'date');
