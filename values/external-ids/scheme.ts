import type { NamingLanguage } from '../code-names.js';

/** A scheme of identifiers or codes that others keep, and how its values are written. */
export interface Scheme {
  /** What a value says, in a sentence. */
  readonly identifies: string;
  readonly names: Readonly<Record<NamingLanguage, string>>;
  /** A value that fits. */
  readonly example: string;
  /** How to write one: the example, and what is left out. */
  readonly written: string;
  /** Whether a value is of one thing only, so that two records of a kind may not share it; else it classifies many. */
  readonly identifiesOne: boolean;
  /** The value in its one normal form, whatever address, prefix, case or spacing it comes with; null if it is none. */
  readonly normalised: (value: string) => string | null;
  /** Where a value in its normal form leads without a key; null where there is no such place. */
  readonly address: (value: string) => string | null;
}

/** For schemes whose values lead nowhere that everybody may read. */
export const noAddress = (): null => null;

/** The text without what comes before a value, such as its resolver's address, and without spaces around it. */
export function withoutPrefix(text: string, prefix: RegExp): string {
  return text.trim().replace(prefix, '');
}

/** The text where it fits the pattern, else null. */
export function fitting(text: string, pattern: RegExp): string | null {
  return pattern.test(text) ? text : null;
}

/** A UUID as RFC 9562 writes it, in lower case: part of patterns. */
export const UUID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
