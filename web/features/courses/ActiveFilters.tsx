import { useTranslations } from 'use-intl';
import { FilterChips, type ActiveFilter } from '../../components/FilterChips';
import type { FilterNames } from './filter-names';
import { defaultFilters, type ChangeFilters, type CourseFilters } from './course-filters';

/** Filters that hold some values, and how those are named. */
const LISTS = {
  tema: ['topic', 'record'],
  malgruppe: ['audience', 'record'],
  tilbyder: ['provider', 'record'],
  sprak: ['language', 'language'],
  status: ['status', 'status'],
  oppdatert: ['currency', 'currency'],
  format: ['format', 'format'],
  veileder: ['guideline', 'record'],
  rekkevidde: ['reach', 'reach'],
} as const;

interface Props {
  filters: CourseFilters;
  change: ChangeFilters;
  names: FilterNames;
}

/** The filters that hold, as chips that take them away. */
export function ActiveFilters({ filters, change, names }: Props) {
  const t = useTranslations('courses');
  const chip = (key: string, what: string, value: string, remove: () => void): ActiveFilter => ({
    key,
    label: t('chip', { filter: what, value }),
    remove,
  });
  const chips = (Object.keys(LISTS) as (keyof typeof LISTS)[]).flatMap((filter) =>
    filters[filter].map((value) =>
      chip(`${filter} ${value}`, t(`filter.${LISTS[filter][0]}`), names[LISTS[filter][1]](value), () =>
        change({ [filter]: filters[filter].filter((other) => other !== value) }),
      ),
    ),
  );
  if (filters.sok) chips.unshift(chip('sok', t('filter.search'), filters.sok, () => change({ sok: '' })));
  // Norwegian courses are the usual list; that is said, and other countries are a filter like the others
  const countries = filters.land.map((code) =>
    chip(`land ${code}`, t('filter.country'), names.country(code), () =>
      change({ land: filters.land.filter((other) => other !== code) }),
    ),
  );
  for (const name of ['nabofag', 'dyrehelse'] as const) {
    if (filters[name]) chips.push(chip(name, t(`filter.${name}`), t(filters[name]), () => change({ [name]: '' })));
  }
  if (filters.starter) {
    const within = t('filter.withinDays', { count: Number(filters.starter) });
    chips.push(chip('starter', t('filter.starts'), within, () => change({ starter: '' })));
  }
  const usual = chips.length === 0 && filters.land.join() === 'NO';
  return (
    <FilterChips
      filters={[...chips, ...countries]}
      legend={t('activeFilters')}
      removes={(label) => t('removeFilter', { filter: label })}
      clear={usual ? null : () => change(defaultFilters())}
    />
  );
}
