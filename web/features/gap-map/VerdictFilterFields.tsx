import { useTranslations } from 'use-intl';
import { CheckboxFilter } from '../../components/CheckboxFilter';
import { VERDICT_STATES } from '../../components/verdict-state';
import { useTerm } from '../../terms/use-term';
import type { MapAddress, useMapAddress } from './map-address';
import { NeedFilterFields } from './NeedFilterFields';
import { verdictFilter } from './verdict-filters';

interface Props {
  address: MapAddress;
  change: ReturnType<typeof useMapAddress>['change'];
}

/** Which cells are shown, by their verdict and by their need. */
export function VerdictFilterFields({ address, change }: Props) {
  const t = useTranslations('gap-map.filters');
  const term = useTerm();
  return (
    <>
      <CheckboxFilter
        legend={t('dom')}
        chosen={address.dom}
        onChoose={(dom) => change({ dom })}
        choices={[
          ...VERDICT_STATES.map((state) => ({ value: verdictFilter(state), label: term('VerdictState', state) })),
          { value: verdictFilter(null), label: t('noNeed') },
        ]}
      />
      <NeedFilterFields chosen={address} onChoose={change} />
    </>
  );
}
