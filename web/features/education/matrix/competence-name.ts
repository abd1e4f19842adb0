import { useTranslations } from 'use-intl';
import type { Framework } from '../topics';

/** Gives what a competence is about, in a few words; nothing for a number that has no name here. */
export function useCompetenceName(): (framework: Framework, code: string) => string {
  const t = useTranslations('education.competence');
  return (framework, code) => {
    const key = `${framework}.${code.replace('.', '_')}`;
    return t.has(key) ? t(key) : '';
  };
}
