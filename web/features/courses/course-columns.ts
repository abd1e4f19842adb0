import { useFormatter, useTranslations } from 'use-intl';
import { useTerm } from '../../terms/use-term';
import { useDisplayNames } from '../../terms/use-display-names';
import type { CourseInListFragment } from './generated/graphql';

/** A column of the export. */
interface Column {
  name: string;
  text: (course: CourseInListFragment) => string;
}

/** Writes how long a course takes: by minutes where those are recorded, else in the source's words. */
export function useDuration(): (course: {
  durationMinutes?: number | null;
  durationNote?: string | null;
}) => string | null {
  const t = useTranslations('courses');
  const format = useFormatter();
  return ({ durationMinutes, durationNote }) => {
    if (typeof durationMinutes !== 'number') return durationNote ?? null;
    const minutes = t('minutes', { count: durationMinutes, shown: format.number(durationMinutes) });
    return durationNote ? `${minutes} (${durationNote})` : minutes;
  };
}

/** The columns of the exported list, in the page's language. What is not recorded is said to be unknown. */
export function useCourseColumns(): readonly Column[] {
  const t = useTranslations('courses');
  const absent = useTranslations('components.absent');
  const term = useTerm();
  const country = useDisplayNames().country;
  const language = useDisplayNames().language;
  const duration = useDuration();
  const unknown = absent('unknown');
  const unavailable = absent('unavailable');
  return [
    { name: t('column.title'), text: ({ title }) => title.text },
    { name: t('column.provider'), text: ({ provider }) => provider?.name.text ?? unavailable },
    { name: t('column.status'), text: ({ status }) => term('CourseStatus', status) },
    { name: t('column.format'), text: ({ format }) => (format ? term('CourseFormat', format) : unknown) },
    { name: t('column.duration'), text: (course) => duration(course) ?? unknown },
    { name: t('column.languages'), text: ({ languages }) => languages.map(language).join(', ') || unknown },
    { name: t('column.lastReviewed'), text: ({ lastReviewed }) => lastReviewed ?? unknown },
    {
      name: t('column.currency'),
      text: ({ currency }) => (currency ? term('CurrencyState', currency.state) : unavailable),
    },
    {
      name: t('column.country'),
      text: (course) => country(course.country),
    },
    { name: t('column.url'), text: ({ url }) => url ?? '' },
    { name: t('column.id'), text: ({ id }) => id },
  ];
}
