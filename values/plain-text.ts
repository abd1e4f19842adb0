/** The text without control characters but tab and line feed, which neither XML nor iCalendar may have. */
export function withoutControlCharacters(text: string): string {
  return text.replaceAll(/[^\P{Cc}\n\t]/gu, ' ');
}
