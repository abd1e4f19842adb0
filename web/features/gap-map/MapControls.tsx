import { Button, Field, Input, Label, ToggleGroup } from '@digdir/designsystemet-react';
import { useTranslations } from 'use-intl';
import { useToday } from '../../components/use-today';
import type { MapAddress, useMapAddress } from './map-address';
import { AudiencePicker } from './AudiencePicker';
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
  const today = useToday();
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
        <Field data-size="sm">
          <Label>{t('day')}</Label>
          <Input type="date" value={address.dag} max={today} onChange={({ target }) => change({ dag: target.value })} />
        </Field>
        {audiences && <AudiencePicker audiences={audiences} chosen={address.kol} onChoose={(kol) => change({ kol })} />}
        <Button variant="secondary" data-size="sm" onClick={() => change({ tabell: !address.tabell })}>
          {address.tabell ? t('asMap') : t('asTable')}
        </Button>
      </div>
      <p className="view-says">{t(`views.${address.vis}.says`)}</p>
    </div>
  );
}
