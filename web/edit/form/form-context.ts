import { createContext, use } from 'react';
import { useTranslations } from 'use-intl';
import type { FieldError } from '../controls/control';

/** What fields need of the form that they are in. */
interface FormContextValue {
  /** Sets its fields' ids apart from those of other forms on the page. */
  name: string;
  kind: string;
  fieldErrors: readonly FieldError[];
  /** Names of records by id. */
  names: ReadonlyMap<string, string>;
  /** Keeps the name of a record that was found by searching. */
  rememberName: (id: string, name: string) => void;
}

export const FormContext = createContext<FormContextValue>({
  name: '',
  kind: '',
  fieldErrors: [],
  names: new Map(),
  rememberName: () => undefined,
});

/** The id of the element that takes the focus for a field. */
export const fieldIdOf = (form: string, path: string) => `edit-${form}-${path.replaceAll('.', '-')}`;

/** The name of a field, and what it means. A field of a part has the path `chapters.title` or `chapters.0.title`. */
export function useFieldTexts(): (path: string) => { label: string; help: string | null } {
  const t = useTranslations('edit.fields');
  const { kind } = use(FormContext);
  return (path) => {
    const name = path.replace(/\.\d+/g, '').replaceAll('.', '_');
    const last = name.split('_').at(-1) ?? name;
    const key = [`${kind}_${name}`, name, last].find((candidate) => t.has(`${candidate}.label`));
    if (key === undefined) return { label: name, help: null };
    return { label: t(`${key}.label`), help: t.has(`${key}.help`) ? t(`${key}.help`) : null };
  };
}
