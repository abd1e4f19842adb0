import { useTranslations } from 'use-intl';
import { KINDS, type TiedNetwork } from './ties';

/** What the marks and lines of the picture mean. */
export function NetworkLegend({ network }: { network: TiedNetwork }) {
  const t = useTranslations('research.network');
  return (
    <ul className="legend">
      {KINDS.filter((kind) => network.nodes.some((node) => node.kind === kind)).map((kind) => (
        <li key={kind}>
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" className={`node ${kind}`}>
            {kind === 'institution' && <circle className="shape" cx="8" cy="8" r="7" />}
            {kind === 'person' && <polygon className="shape" points="8,1 15,8 8,15 1,8" />}
            {kind === 'topic' && <rect className="shape" x="1.5" y="1.5" width="13" height="13" />}
          </svg>{' '}
          {t(`kind.${kind}`)}
        </li>
      ))}
      <li>{t('lines')}</li>
    </ul>
  );
}
