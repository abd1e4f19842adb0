import { useTranslations } from 'use-intl';
import { EXTERNAL_ID_SCHEMES, schemeName, type ExternalIdScheme } from '../../values/external-ids.js';
import { useLanguage } from './language';

/** Schemes of external ids are named where they are defined. */
const isScheme = (value: string): value is ExternalIdScheme => EXTERNAL_ID_SCHEMES.some((scheme) => scheme === value);

/**
 * Names the values of an enum of the graph: `term('CourseStatus', 'ACTIVE')`. A value that has no name yet is
 * shown as the graph gives it.
 */
export function useTerm(): (type: string, value: string) => string {
  const t = useTranslations();
  const language = useLanguage();
  return (type, value) => {
    if (type === 'ExternalIdScheme' && isScheme(value)) return schemeName(value, language);
    const key = `terms.${type}.${value}`;
    return t.has(key) ? t(key) : value;
  };
}
