import { useLanguage, useMessages } from '../app/language';

/** Names the fields of records, as the inputs of the mutations name them; suspends until the names are there. */
export function useFieldNames(): (field: string) => string {
  const { parts } = useMessages(useLanguage(), ['parts']) as { parts: { field?: Record<string, string> } };
  return (field) => parts.field?.[field] ?? field;
}
