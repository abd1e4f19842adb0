/** Sorts after z in this order, as the Norwegian alphabet ends. */
const ALPHABET_END: Record<string, string> = { æ: 'z{', ä: 'z{', ø: 'z|', ö: 'z|', å: 'z}' };

/** A key whose plain string order is the Norwegian alphabet's; the embedded engine has no such collation. */
export function norwegianSortText(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFC')
    .replace(/aa/g, 'å')
    .replace(/[æäøöå]/g, (letter) => ALPHABET_END[letter] ?? letter)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9{|}]+/g, ' ')
    .trim();
}
