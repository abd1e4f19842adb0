import { gtin, mod11_2, mod97_10 } from 'cdigit';

/** Whether the 16 characters of an ORCID iD fit together: ISO/IEC 7064, MOD 11-2. */
export function isOrcidSum(characters: string): boolean {
  return mod11_2.validate(characters);
}

/** Crockford's base 32, without i, l, o and u. */
const BASE_32 = '0123456789abcdefghjkmnpqrstvwxyz';

/** Whether the last two digits of a ROR id fit the seven characters before them: ISO/IEC 7064, MOD 97-10. */
export function isRorSum(id: string): boolean {
  const number = Array.from(id.slice(0, -2)).reduce((sum, character) => sum * 32 + BASE_32.indexOf(character), 0);
  // Compared, not validated: 98 and 01 are the same modulo 97, and ROR gives 02 to 98.
  return mod97_10.compute(String(number)) === id.slice(-2);
}

/** Whether nine digits fit together as an organisation number of Brønnøysundregistrene does: MOD 11. */
export function isOrganisationSum(digits: string): boolean {
  return isWeighedSum(digits, [3, 2, 7, 6, 5, 4, 3, 2, 1]);
}

/** Whether the ten characters of an ISBN of before 2007 fit together: ISO 2108:1992. */
export function isIsbn10Sum(characters: string): boolean {
  return isWeighedSum(characters, [10, 9, 8, 7, 6, 5, 4, 3, 2, 1]);
}

/** Whether the 13 digits of an ISBN fit together: ISO 2108, by the sum of a GTIN. */
export function isIsbn13Sum(digits: string): boolean {
  return gtin.validate(digits);
}

/** The ISBN of 13 digits for one of ten characters: `978` before it, and a check digit of its own. */
export function toIsbn13(isbn10: string): string {
  return gtin.generate(`978${isbn10.slice(0, -1)}`);
}

/** Whether the sum of the digits (X is 10), each times its weight, is a multiple of 11. */
function isWeighedSum(characters: string, weights: readonly number[]): boolean {
  const digits = Array.from(characters, (character) => (character === 'X' ? 10 : Number(character)));
  return weights.reduce((sum, weight, index) => sum + weight * (digits[index] ?? 0), 0) % 11 === 0;
}
