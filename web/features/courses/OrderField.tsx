import { useTranslations } from 'use-intl';
import { SelectField } from '../../components/SelectField';
import type { ChangeFilters, CourseFilters } from './course-filters';

/** In which order the list is; by relevance only where something is searched for. */
export function OrderField({ filters, change }: { filters: CourseFilters; change: ChangeFilters }) {
  const t = useTranslations('courses.order');
  const orders = filters.sok
    ? (['', 'TITLE', 'NEWEST', 'OLDEST', 'STARTS_SOONEST'] as const)
    : (['', 'NEWEST', 'OLDEST', 'STARTS_SOONEST'] as const);
  const labelOf = (order: (typeof orders)[number]) =>
    order === '' ? t(filters.sok ? 'RELEVANCE' : 'TITLE') : t(order);
  return (
    <SelectField
      className="order"
      label={t('legend')}
      value={orders.find((order) => order === filters.sorter) ?? ''}
      options={orders.map((order) => ({ value: order, label: labelOf(order) }))}
      onChoose={(sorter) => change({ sorter })}
      isSmall
      isNarrow
    />
  );
}
