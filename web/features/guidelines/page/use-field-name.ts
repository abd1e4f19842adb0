import { useTranslations } from 'use-intl';

/** Names the fields of a guideline's record; one without a name is shown as the graph gives it. */
export function useFieldName(): (field: string) => string {
  const t = useTranslations('guidelines.field');
  return (field) => (t.has(field) ? t(field) : field);
}
