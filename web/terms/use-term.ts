import { useTranslations } from 'use-intl';

/**
 * Names the values of an enum of the graph: `term('CourseStatus', 'ACTIVE')`. A value that has no name yet is
 * shown as the graph gives it.
 */
export function useTerm(): (type: string, value: string) => string {
  const t = useTranslations();
  return (type, value) => {
    const key = `terms.${type}.${value}`;
    return t.has(key) ? t(key) : value;
  };
}
