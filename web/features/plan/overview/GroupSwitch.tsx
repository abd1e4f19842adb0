import { ToggleGroup } from '@digdir/designsystemet-react';
import { useTranslations } from 'use-intl';
import { usePlanFilters } from '../plan-filters';

/** Whether measures are shown by sector or by who answers for them. */
export function GroupSwitch() {
  const t = useTranslations('plan.groups');
  const [{ grupper }, change] = usePlanFilters();
  return (
    <div className="group-switch">
      <span id="group-by">{t('label')}</span>
      <ToggleGroup
        aria-labelledby="group-by"
        data-size="sm"
        value={grupper}
        onChange={(value) => change({ grupper: value === 'ansvarlig' ? 'ansvarlig' : 'sektor' })}
      >
        <ToggleGroup.Item value="sektor">{t('sektor')}</ToggleGroup.Item>
        <ToggleGroup.Item value="ansvarlig">{t('ansvarlig')}</ToggleGroup.Item>
      </ToggleGroup>
    </div>
  );
}
