/**
 * Whether a text is a full address of the web. Readers follow it by a click: one that would run a script, or opens a file,
 * is none.
 */
export function isWebAddress(text: string): boolean {
  return /^https?:\/\/\S+$/i.test(text) && URL.canParse(text);
}
