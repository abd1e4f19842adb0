import { Details } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useMapAddress, hidesCells, type MapAddress } from './map-address';
import { MapFilterFields } from './MapFilterFields';

interface Props {
  address: MapAddress;
  change: ReturnType<typeof useMapAddress>['change'];
}

/** The filters, closed until one wants them: most people begin without. */
export function MapFilters({ address, change }: Props) {
  const t = useTranslations();
  const { land, sprak, sted, region, rekkevidde } = address;
  const used =
    hidesCells(address) || [land, sprak, sted, region].some(({ length }) => length > 0) || rekkevidde !== 'hele';
  const [open, setOpen] = useState(used);
  return (
    <Details
      className="map-filters"
      open={open}
      onToggle={({ target }) => setOpen(target instanceof HTMLDetailsElement ? target.open : !open)}
    >
      <Details.Summary>{t('components.filters')}</Details.Summary>
      <Details.Content>{open && <MapFilterFields address={address} change={change} />}</Details.Content>
    </Details>
  );
}
