import { useTranslations } from 'use-intl';
import { SIGNS, type CellLook } from './cell-display';
import type { ViewOfMap } from './dimensions';

const LOOKS: Record<ViewOfMap, readonly CellLook[]> = {
  dekning: ['missing', 'missingOrWeak', 'weak', 'unknown', 'covered', 'noNeed', 'unavailable'],
  omfang: ['none', 'low', 'middle', 'high', 'unavailable'],
  datagrunnlag: ['none', 'low', 'middle', 'high', 'unavailable'],
  oppdatert: ['missing', 'unknown', 'covered', 'none', 'unavailable'],
  poeng: ['none', 'unknown', 'low', 'middle', 'high'],
};

/** What the signs and shades mean in a view of the map. */
export function MapLegend({ view }: { view: ViewOfMap }) {
  const t = useTranslations('gap-map');
  return (
    <ul className="legend" aria-label={t('legend')}>
      {LOOKS[view].map((look) => (
        <li key={look}>
          <span className={`cell swatch ${look}`} aria-hidden="true">
            {SIGNS[look]}
          </span>
          {t(`looks.${view}.${look}`)}
        </li>
      ))}
      {view === 'dekning' && (
        <>
          <li>
            <span className="cell swatch missing possible" aria-hidden="true">
              {SIGNS.missing}
            </span>
            {t('looks.possible')}
          </li>
          <li>
            <span className="cell swatch missing draft" aria-hidden="true">
              {SIGNS.missing}
            </span>
            {t('looks.draft')}
          </li>
          <li>{t('looks.share')}</li>
        </>
      )}
    </ul>
  );
}
