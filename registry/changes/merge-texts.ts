import type { RecordKind } from '../records/definition.js';
import { LANGUAGES, type Localized } from '../../values/text.js';

/**
 * New values of a record's fields, its texts merged by language: a language that is left out stays, null removes it. A
 * text given as null is no text at all, which the checks refuse.
 */
export function mergeTexts({ fields }: Pick<RecordKind<never>, 'fields'>, before: object, given: object): object {
  const merged = Object.entries(given).map(([name, value]): [string, unknown] => {
    const text = value as Localized | null | undefined;
    if (fields[name]?.shape.type !== 'LocalizedTextInput' || !text) return [name, value];
    return [name, mergeText((before as Record<string, Localized | undefined>)[name], text)];
  });
  return Object.fromEntries(merged);
}

function mergeText(before: Localized = {}, given: Localized): Localized {
  const languages = LANGUAGES.flatMap((language): [string, string | null | undefined][] => {
    const text = given[language] === undefined ? before[language] : given[language];
    // What never was there is not made known as removed.
    return text || language in before ? [[language, text ?? null]] : [];
  });
  return Object.fromEntries(languages);
}
