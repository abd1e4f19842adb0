import { Paragraph } from '@digdir/designsystemet-react';
import { useTranslations } from 'use-intl';
import { useMapAddress } from '../map-address';

/** Names filters in the address that choose single cells of the map, which a list of findings cannot be narrowed by. */
export function FiltersLeftOut() {
  const t = useTranslations('gap-map');
  const { dom, rekkevidde, register, arsak, ansvarlig, eierlos } = useMapAddress().address;
  const leftOut = [
    ...(dom.length > 0 ? [t('filters.dom')] : []),
    ...(rekkevidde !== 'hele' ? [t('filters.rekkevidde')] : []),
    ...(register.length > 0 ? [t('filters.register')] : []),
    ...(arsak.length > 0 ? [t('filters.arsak')] : []),
    ...(ansvarlig.length > 0 ? [t('filters.ansvarlig')] : []),
    ...(eierlos ? [t('filters.eierlos')] : []),
  ];
  if (leftOut.length === 0) return null;
  return (
    <Paragraph data-size="sm" role="status">
      {t('findings.leftOut', { filters: leftOut.join(', ') })}
    </Paragraph>
  );
}
