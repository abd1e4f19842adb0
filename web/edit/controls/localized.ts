import type { LocalizedTextInput, TextLanguage } from '../generated/graphql';
import { asPart, asText, isEmpty, type Control } from './control';

/** Languages that a text can be in, in the order they are shown. */
export const TEXT_LANGUAGES = ['nb', 'nn', 'en', 'sv', 'da'] as const satisfies readonly TextLanguage[];

/** A text in the languages that its source has it in. */
export const localized: Control<LocalizedTextInput> = {
  display: { as: 'localized' },
  isRequired: false,
  draft: (value) => Object.fromEntries(TEXT_LANGUAGES.map((language) => [language, value?.[language] ?? ''])),
  value: (draft) => {
    const texts = TEXT_LANGUAGES.map((language) => [language, asText(asPart(draft)[language]).trim()] as const);
    // A language that is left out would stay.
    return isEmpty(draft) ? null : Object.fromEntries(texts.map(([language, text]) => [language, text || null]));
  },
  validate: () => [],
};
