import { useLanguage } from '../language';
import { useMessages } from '../messages';

/** Names the fields of records, as the inputs of the mutations name them; suspends until the names are there. */
export function useFieldNames(): (field: string) => string {
  const { fields } = useMessages(useLanguage(), ['fields']) as { fields: Record<string, string> };
  return (field) => fields[field] ?? field;
}
