import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { CheckboxFilter, type Choice } from '../../components/CheckboxFilter';
import { SelectField } from '../../components/SelectField';
import { SearchField } from '../../components/SearchField';
import type { CourseFacets, FilterNames } from './filter-names';
import { NO_FORMAT, START_DAYS, type ChangeFilters, type CourseFilters } from './course-filters';

/** Languages that people ask for: they stand among the choices also where no course is registered in them. */
const ALWAYS_OFFERED = ['se', 'pl'];

interface Props {
  filters: CourseFilters;
  change: ChangeFilters;
  /** Undefined until the first answer. */
  facets: CourseFacets | undefined;
  names: FilterNames;
}

/** The search and the filters, each value with the number of courses that it would give. */
export function CourseFilterFields({ filters, change, facets, names }: Props) {
  const t = useTranslations('courses.filter');
  const records = (counts: readonly { count: number; record: { id: string } | null | undefined }[] = []): Choice[] =>
    counts.flatMap(({ count, record }) =>
      record ? [{ value: record.id, label: names.record(record.id), count }] : [],
    );
  // What is chosen has a name also where no course is left in it
  const withChosen = (choices: Choice[], chosen: string[]) => [
    ...choices,
    ...chosen
      .filter((id) => choices.every(({ value }) => value !== id))
      .map((id): Choice => ({ value: id, label: names.record(id), count: 0 })),
  ];
  const values = (
    counts: readonly { count: number; value?: string | null }[] = [],
    name: (value: string) => string,
    none = '',
  ): Choice[] => counts.map(({ value, count }) => ({ value: value ?? none, label: name(value ?? none), count }));
  // Above the list on narrow screens, where the list is to be in sight
  const [beside] = useState(() => matchMedia('(min-width: 60rem)').matches);
  const languages = values(facets?.language, names.language);
  const lacking = ALWAYS_OFFERED.filter((code) => languages.every(({ value }) => value !== code));
  return (
    <aside className="filters" aria-label={t('legend')}>
      <SearchField label={t('search')} value={filters.sok} onSearch={(sok) => change({ sok }, { replace: true })} />
      <SelectField
        label={t('starts')}
        value={filters.starter}
        options={(['', ...START_DAYS] as const).map((days) => ({
          value: days,
          label: days === '' ? t('anyStart') : t('withinDays', { count: Number(days) }),
        }))}
        onChoose={(starter) => change({ starter })}
        isSmall
      />
      <CheckboxFilter
        legend={t('topic')}
        search={{ label: t('narrow') }}
        choices={withChosen(
          records(facets?.topics.map(({ topic: record, count }) => ({ record, count }))),
          filters.tema,
        )}
        chosen={filters.tema}
        onChoose={(tema) => change({ tema })}
      />
      <CheckboxFilter
        legend={t('audience')}
        search={{ label: t('narrow') }}
        choices={withChosen(
          records(facets?.audiences.map(({ audience: record, count }) => ({ record, count }))),
          filters.malgruppe,
        )}
        chosen={filters.malgruppe}
        onChoose={(malgruppe) => change({ malgruppe })}
      />
      <CheckboxFilter
        legend={t('provider')}
        search={{ label: t('narrow') }}
        choices={withChosen(
          records(facets?.providers.map(({ organisation: record, count }) => ({ record, count }))),
          filters.tilbyder,
        )}
        chosen={filters.tilbyder}
        onChoose={(tilbyder) => change({ tilbyder })}
      />
      <CheckboxFilter
        legend={t('language')}
        choices={[
          ...languages.slice(0, 6),
          ...(facets ? lacking.map((code) => ({ value: code, label: names.language(code), count: 0 })) : []),
          ...languages.slice(6),
        ]}
        chosen={filters.sprak}
        onChoose={(sprak) => change({ sprak })}
        open={beside || undefined}
      />
      <CheckboxFilter
        legend={t('status')}
        choices={values(facets?.status, names.status)}
        chosen={filters.status}
        onChoose={(status) => change({ status: status as CourseFilters['status'] })}
        open={beside || undefined}
      />
      <CheckboxFilter
        legend={t('currency')}
        choices={values(facets?.currency, names.currency)}
        chosen={filters.oppdatert}
        onChoose={(oppdatert) => change({ oppdatert: oppdatert as CourseFilters['oppdatert'] })}
        open={beside || undefined}
      />
      <CheckboxFilter
        legend={t('format')}
        choices={values(facets?.format, names.format, NO_FORMAT)}
        chosen={filters.format}
        onChoose={(format) => change({ format: format as CourseFilters['format'] })}
      />
      <CheckboxFilter
        legend={t('country')}
        choices={values(facets?.country, names.country)}
        chosen={filters.land}
        onChoose={(land) => change({ land })}
        open={false}
      />
    </aside>
  );
}
