import { useFormatter, useTranslations } from 'use-intl';
import { useTerm } from '../../terms/use-term';
import { useDisplayNames } from '../../terms/use-display-names';
import type { FieldColumn } from '../../components/export-table';
import type { CourseInListFragment } from './generated/graphql';

const field = (name: string): FieldColumn => ({ kind: 'Course', field: name });

/** A column of the export. */
interface Column {
  name: string | FieldColumn;
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
    { name: field('title'), text: ({ title }) => title.text },
    { name: field('providerId'), text: ({ provider }) => provider?.name.text ?? unavailable },
    { name: field('status'), text: ({ status }) => term('CourseStatus', status) },
    { name: t('column.nextRun'), text: ({ nextRun }) => nextRun?.start ?? unknown },
    { name: field('format'), text: ({ format }) => (format ? term('CourseFormat', format) : unknown) },
    { name: t('column.duration'), text: (course) => duration(course) ?? unknown },
    { name: field('languages'), text: ({ languages }) => languages.map(language).join(', ') || unknown },
    { name: field('lastReviewed'), text: ({ lastReviewed }) => lastReviewed ?? unknown },
    {
      name: t('column.currency'),
      text: ({ currency }) => (currency ? term('CurrencyState', currency.state) : unavailable),
    },
    {
      name: field('country'),
      text: (course) => country(course.country),
    },
    { name: field('url'), text: ({ url }) => url ?? '' },
    { name: field('id'), text: ({ id }) => id },
  ];
}
