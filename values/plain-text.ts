/** The text without control characters but tab and line feed, and without what is no character: neither XML nor iCalendar may have them. */
export function withoutControlCharacters(text: string): string {
  return text.replaceAll(/[^\P{Cc}\n\t]|\p{Surrogate}|\p{Noncharacter_Code_Point}/gu, ' ');
}

/**
 * Control characters that no text has, but for tabs and ends of lines; halves of characters, and numbers that are none, which
 * XML cannot carry; and marks that turn the direction of what is written.
 */
const ODD = /[^\P{Cc}\n\r\t]|\p{Surrogate}|\p{Noncharacter_Code_Point}|[\u202a-\u202e\u2066-\u2069]/u;

/** What keeps a text from being plain, in words: a character that nobody can see or type; null for plain text. */
export function oddCharacterIn(text: string): string | null {
  const found = ODD.exec(text);
  if (!found) return null;
  const code = (found[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return `has a character that cannot be shown, U+${code}, after ${found.index} others: leave it out`;
}
