import { countryCode, currencyCode, languageCode } from '../../values/codes.js';
import { normalised, schemeOf, type ExternalIdScheme } from '../../values/external-ids.js';
import { isPartialDate, isPartialInterval } from '../../values/partial-date.js';
import { isWebAddress } from '../../values/web-address.js';
import type { Rule } from './checks.js';

/** Whole numbers are told as Int, which has no larger ones. */
const MAX_INT = 2 ** 31 - 1;

/** Ids are ASCII, so that they can stand in addresses as they are. */
export const kebabCase: Rule<string> = {
  fits: (value) => /^[a-z0-9][a-z0-9-]*$/.test(value),
  message: 'is not a kebab-case id',
};

/** Rules of texts that are scalars of the graph, by their names: fields and inputs say the same of a value. */
export const scalarRules = {
  URL: { fits: isWebAddress, message: 'is not a full address such as https://www.fhi.no' },
  CountryCode: countryCode,
  LanguageCode: languageCode,
  CurrencyCode: currencyCode,
  NonBlank: { fits: (text: string) => text.trim() !== '', message: 'is blank: write something' },
  PartialDate: { fits: isPartialDate, message: 'is not a date such as 2017, 2017-02 or 2017-02-07' },
  PartialInterval: { fits: isPartialInterval, message: 'is not a period such as 2016 or 2021-02/2022-10' },
} as const satisfies Record<string, Rule<string>>;

/** A value of a scheme, in any of the ways in which it is written. */
export function ofScheme(scheme: ExternalIdScheme): Rule<string> {
  const { written } = schemeOf(scheme);
  return {
    fits: (value) => normalised(scheme, value) !== null,
    message: `is no value of ${scheme}: write one such as ${written}`,
  };
}

export const inRange: Rule<number> = {
  fits: (value) => Math.abs(value) <= MAX_INT,
  message: `is further from 0 than ${MAX_INT}`,
};

/** Whole numbers that keep to more. */
export const wholeNumber = (fits: (value: number) => boolean, message: string): Rule<number> => ({
  fits: (value) => Number.isInteger(value) && fits(value),
  message,
});
