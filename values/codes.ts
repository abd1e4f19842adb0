import { CountryCodes } from 'validator/lib/isISO31661Alpha2.js';
import { CurrencyCodes } from 'validator/lib/isISO4217.js';
import { isPrimaryLanguage } from './primary-languages.js';

const COUNTRIES: ReadonlySet<string> = CountryCodes;
/** What records are of that no country is: organisations and guidelines of the union, and of the world. */
const BEYOND_COUNTRIES: ReadonlySet<string> = new Set(['INT', 'EU']);

/** Whether the text is a country of ISO 3166-1 alpha-2, or `INT` (international) or `EU`, which is reserved there. */
export function isCountryCode(text: string): boolean {
  return COUNTRIES.has(text) || BEYOND_COUNTRIES.has(text);
}

/**
 * Whether the text is a language tag of BCP 47 (RFC 5646) in its canonical form, of a known language: with a script,
 * region or variant where they matter (`zh-Hant`, `nb-NO`), without extensions.
 */
export function isLanguageCode(text: string): boolean {
  try {
    const { baseName, language, region } = new Intl.Locale(text);
    // A region may be a number of UN M.49, too: es-419.
    const hasRegion = region === undefined || /^\d/.test(region) || COUNTRIES.has(region);
    return baseName === text && isPrimaryLanguage(language) && hasRegion;
  } catch {
    return false;
  }
}

const CURRENCIES: ReadonlySet<string> = CurrencyCodes;
/** Amendments 176 and 177 of ISO 4217, which the library lacks: Caribbean guilder, Zimbabwe gold. */
const NEW_CURRENCIES: ReadonlySet<string> = new Set(['XCG', 'ZWG']);

/** Whether the text is a currency of ISO 4217. */
export function isCurrencyCode(text: string): boolean {
  return CURRENCIES.has(text) || NEW_CURRENCIES.has(text);
}

/** A rule of a field: what fits, and what is said of a value that does not. */
interface CodeRule {
  readonly fits: (text: string) => boolean;
  readonly message: string;
}

export const countryCode: CodeRule = {
  fits: isCountryCode,
  message: 'is not a country code of ISO 3166 such as NO, nor INT or EU',
};
export const languageCode: CodeRule = {
  fits: isLanguageCode,
  message: 'is not a language code of BCP 47 such as nb, nn, en or se',
};
export const currencyCode: CodeRule = {
  fits: isCurrencyCode,
  message: 'is not a currency code of ISO 4217 such as NOK or EUR',
};
