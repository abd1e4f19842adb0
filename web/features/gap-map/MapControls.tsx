import { Button, ToggleGroup } from '@digdir/designsystemet-react';
import { useTranslations } from 'use-intl';
import type { MapAddress, useMapAddress } from './map-address';
import { AudiencePicker } from './AudiencePicker';
import { DayField } from './DayField';
import { VIEWS_OF_MAP, type ViewOfMap } from './dimensions';
import type { Tree } from './trees';

interface Props {
  address: MapAddress;
  change: ReturnType<typeof useMapAddress>['change'];
  audiences: Tree | undefined;
}

/** What the cells tell, which columns there are, as recorded on which day, and whether it is a map or a table. */
export function MapControls({ address, change, audiences }: Props) {
  const t = useTranslations('gap-map');
  return (
    <div className="map-controls">
      <ToggleGroup
        data-size="sm"
        value={address.vis}
        onChange={(value) => change({ vis: value as ViewOfMap })}
        aria-label={t('views.label')}
      >
        {VIEWS_OF_MAP.map((view) => (
          <ToggleGroup.Item key={view} value={view}>
            {t(`views.${view}.name`)}
          </ToggleGroup.Item>
        ))}
      </ToggleGroup>
      <div className="map-tools">
        <DayField day={address.dag} onChoose={(dag) => change({ dag })} />
        {audiences && <AudiencePicker audiences={audiences} chosen={address.kol} onChoose={(kol) => change({ kol })} />}
        <Button variant="secondary" data-size="sm" onClick={() => change({ tabell: !address.tabell })}>
          {address.tabell ? t('asMap') : t('asTable')}
        </Button>
      </div>
      <p className="view-says">{t(`views.${address.vis}.says`)}</p>
    </div>
  );
}
