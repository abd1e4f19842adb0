import { createContext, use } from 'react';
import { useTranslations } from 'use-intl';
import { fieldName, fieldWords, type KindWords } from '../../../values/record-words';
import type { FieldError } from '../controls/control';

/** What fields need of the form that they are in. */
interface FormContextValue {
  /** Sets its fields' ids apart from those of other forms on the page. */
  name: string;
  /** What people are told of the kind of the record. */
  words: KindWords | undefined;
  /** Set for a form that tells of something that happened: what it asks has names of its own. */
  isAction: boolean;
  fieldErrors: readonly FieldError[];
  /** Names of records by id. */
  names: ReadonlyMap<string, string>;
  /** Keeps the name of a record that was found by searching. */
  rememberName: (id: string, name: string) => void;
}

export const FormContext = createContext<FormContextValue>({
  name: '',
  words: undefined,
  isAction: false,
  fieldErrors: [],
  names: new Map(),
  rememberName: () => undefined,
});

/** The id of the element that takes the focus for a field. */
export const fieldIdOf = (form: string, path: string) => `edit-${form}-${path.replaceAll('.', '-')}`;

/** What a field is called in its form and out of it, what to write in it, and a value as somebody would write it. */
interface FieldTexts {
  label: string;
  /** With what it is a part of: `Kapitler 1: Tittel`. */
  name: string;
  help: string | null;
  example: string | null;
}

/** The texts of a field. One of a part has the path `chapters.title` or `chapters.0.title`. */
export function useFieldTexts(): (path: string) => FieldTexts {
  const t = useTranslations('edit.fields');
  const { words, isAction } = use(FormContext);
  return (path) => {
    if (isAction && t.has(`${path}.label`)) {
      const label = t(`${path}.label`);
      return { label, name: label, help: t.has(`${path}.help`) ? t(`${path}.help`) : null, example: null };
    }
    const { label = path, help = null, example = null } = fieldWords(words, path) ?? {};
    return { label, name: fieldName(words, path), help, example };
  };
}
