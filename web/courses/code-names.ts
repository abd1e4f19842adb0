import { useTranslations } from 'use-intl';
import { useNames } from '../parts/names';

/** Names the country that a course is made for. */
export function useCountryName(): (code: string) => string {
  const t = useTranslations('courses');
  const { country } = useNames();
  return (code) => (code === 'INT' ? t('international') : (country(code) ?? code));
}

/** Names a language that a course can be taken in. Not every browser has the name of every one of them. */
export function useLanguageName(): (code: string) => string {
  const t = useTranslations('courses.language');
  const { language } = useNames();
  return (code) => language(code) ?? (t.has(code) ? t(code) : code);
}
