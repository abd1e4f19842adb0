import { comparePartialDates } from '../../values/partial-date.js';
import type { ValidationError } from '../../registry/records/checks.js';

/** What somebody told about some courses, as far as its own soundness goes. */
interface ConfirmationInput {
  /** A public professional role or an organisation. */
  informant: string;
  confirmedOn: string;
  lastReviewed?: string | null | undefined;
}

/** What is wrong with what was told: days still to come, and contact data in place of a role. */
export function validateConfirmation(
  { informant, confirmedOn, lastReviewed }: ConfirmationInput,
  today: string,
): ValidationError[] {
  const contact = contactIn(informant);
  return [
    ...(contact
      ? [{ field: 'informant', reason: `looks like ${contact}: name a public role or an organisation instead` }]
      : []),
    ...stillToCome('confirmedOn', confirmedOn, today),
    ...stillToCome('lastReviewed', lastReviewed, today),
  ];
}

function stillToCome(field: string, date: string | null | undefined, today: string): ValidationError[] {
  const later = date && comparePartialDates(date, today) === 'AFTER';
  return later ? [{ field, reason: `is ${date}, which is still to come` }] : [];
}

const DATE = /\b\d{4}-\d{2}(-\d{2})?\b|\b\d{1,2}\.\d{1,2}\.\d{4}\b/g;
/** Seven digits or more with what people write between them; or any digits after the word for a telephone. */
const TELEPHONE = /\d(?:[\s().\-/]*\d){6,}|\b(?:tlf|tel|telefon|mob|mobil|phone)\b[\s.:]*\+?\d/i;

/** Contact data that a text looks like it has, null where it has none. Dates are no telephone numbers. */
export function contactIn(text: string): 'an e-mail address' | 'a telephone number' | null {
  if (/\S@\S/.test(text)) return 'an e-mail address';
  return TELEPHONE.test(text.replace(DATE, ' ')) ? 'a telephone number' : null;
}
