import { Field, Label, Select } from '@digdir/designsystemet-react';
import { useTranslations } from 'use-intl';
import { ORDERS, useListFilters } from '../filters';

type Order = keyof typeof ORDERS;

/** In which order the list is. */
export function OrderField() {
  const t = useTranslations('guidelines.list');
  const [{ sortering }, setFilters] = useListFilters();
  return (
    <Field data-size="sm">
      <Label>{t('order')}</Label>
      <Select value={sortering} onChange={({ target }) => setFilters({ sortering: target.value as Order })}>
        {(Object.keys(ORDERS) as Order[]).map((order) => (
          <Select.Option key={order} value={order}>
            {t(`orders.${order}`)}
          </Select.Option>
        ))}
      </Select>
    </Field>
  );
}
