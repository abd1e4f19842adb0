import { useTranslations } from 'use-intl';
import { useSearch } from 'wouter';
import { NavLinks } from '../../components/NavLinks';
import { useViewAddress } from '../../components/ViewLink';
import type { MapPart } from './map-part';

/** The way between the map and the findings. The day and the filters go along; a cell that is open stays behind. */
export function PartLinks({ current }: { current: MapPart }) {
  const t = useTranslations('gap-map.parts');
  const address = useViewAddress();
  const filters = Object.fromEntries(new URLSearchParams(useSearch()));
  const links = (['kart', 'funn'] as const).map((part) => ({
    key: part,
    label: t(part),
    href: `~${address('gapMap', undefined, { ...filters, celle: null, vis: part === 'kart' ? null : part })}`,
    isCurrent: part === current,
  }));
  return <NavLinks className="map-parts" label={t('label')} links={links} />;
}
