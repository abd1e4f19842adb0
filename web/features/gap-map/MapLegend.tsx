import { useTranslations } from 'use-intl';
import { SIGNS } from './cell-display';
import { LOOKS_OF_VIEW } from './looks-of-view';
import type { ViewOfMap } from './dimensions';

/** What the signs and shades mean in a view of the map. */
export function MapLegend({ view }: { view: ViewOfMap }) {
  const t = useTranslations('gap-map');
  return (
    <ul className="legend" aria-label={t('legend')}>
      {LOOKS_OF_VIEW[view].map((look) => (
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
