import { useTranslations } from 'use-intl';
import { NavLinks } from '../../components/NavLinks';
import { useViewAddress } from '../../components/ViewLink';
import type { MapPart } from './map-part';

/** The way between the map and the findings. */
export function PartLinks({ current }: { current: MapPart }) {
  const t = useTranslations('gap-map.parts');
  const address = useViewAddress();
  const links = (['kart', 'funn'] as const).map((part) => ({
    key: part,
    label: t(part),
    href: `~${address('gapMap', undefined, { vis: part === 'kart' ? null : part })}`,
    isCurrent: part === current,
  }));
  return <NavLinks className="map-parts" label={t('label')} links={links} />;
}
