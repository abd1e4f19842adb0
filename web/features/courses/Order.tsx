import { Field, Label, Select } from '@digdir/designsystemet-react';
import { useTranslations } from 'use-intl';
import type { ChangeFilters, CourseFilters } from './list-filters';

/** In which order the list is; by relevance only where something is searched for. */
export function Order({ filters, change }: { filters: CourseFilters; change: ChangeFilters }) {
  const t = useTranslations('courses.order');
  const orders = filters.sok ? (['', 'TITLE', 'NEWEST', 'OLDEST'] as const) : (['', 'NEWEST', 'OLDEST'] as const);
  const name = (order: (typeof orders)[number]) => (order === '' ? t(filters.sok ? 'RELEVANCE' : 'TITLE') : t(order));
  const chosen = orders.find((order) => order === filters.sorter) ?? '';
  return (
    <Field className="order">
      <Label data-size="sm">{t('legend')}</Label>
      <Select
        data-size="sm"
        width="auto"
        value={chosen}
        onChange={({ target }) => change({ sorter: orders.find((order) => order === target.value) ?? '' })}
      >
        {orders.map((order) => (
          <Select.Option key={order} value={order}>
            {name(order)}
          </Select.Option>
        ))}
      </Select>
    </Field>
  );
}
