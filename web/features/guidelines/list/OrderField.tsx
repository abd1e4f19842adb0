import { useTranslations } from 'use-intl';
import { SelectField } from '../../../components/SelectField';
import { ORDERS, useListFilters } from '../filters';

/** In which order the list is. */
export function OrderField() {
  const t = useTranslations('guidelines.list');
  const [{ sortering }, setFilters] = useListFilters();
  const orders = Object.keys(ORDERS) as (keyof typeof ORDERS)[];
  return (
    <SelectField
      label={t('order')}
      value={sortering}
      options={orders.map((order) => ({ value: order, label: t(`orders.${order}`) }))}
      onChoose={(order) => setFilters({ sortering: order })}
      isSmall
    />
  );
}
