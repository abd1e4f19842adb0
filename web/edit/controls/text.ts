import { isPartialDate } from '../../../values/partial-date.js';
import { asText, isEmpty, type Complaint, type Control, type Shown } from './control';

/** Text that is checked as a whole; its value is made of it. */
function typed<V>(
  shown: Shown,
  read: (text: string) => V,
  write: (value: V) => string,
  fits: (text: string) => boolean,
  message: string,
): Control<V> {
  return {
    shown,
    isRequired: false,
    draft: (value) => (value === null || value === undefined ? '' : write(value)),
    value: (draft) => (isEmpty(draft) ? null : read(asText(draft).trim())),
    complaints: (draft, path): Complaint[] =>
      isEmpty(draft) || fits(asText(draft).trim()) ? [] : [{ path, says: { message } }],
  };
}

const same = (text: string) => text;

/** A line of text. */
export const line = typed<string>({ as: 'text' }, same, same, () => true, '');
/** Text of several lines. */
export const prose = typed<string>({ as: 'text', lines: 3 }, same, same, () => true, '');
/** A full web address. */
export const address = typed<string>(
  { as: 'text', is: 'address' },
  same,
  same,
  (text) => URL.canParse(text),
  'address',
);
/** A country of ISO 3166, or INT. */
export const country = typed<string>(
  { as: 'codes', of: 'region' },
  same,
  same,
  (text) => /^([A-Z]{2}|INT)$/.test(text),
  'country',
);
/** A whole number from a least one. */
export const whole = (least: number) =>
  typed<number>(
    { as: 'text', is: 'number' },
    Number,
    String,
    (text) => /^\d+$/.test(text) && Number(text) >= least,
    least === 0 ? 'whole' : 'wholeFromOne',
  );
/** A date as precise as it is known: never more. */
export const date = typed<string>({ as: 'date' }, same, same, isPartialDate, 'date');
