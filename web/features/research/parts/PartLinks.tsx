import { Link } from 'wouter';
import { useTranslations } from 'use-intl';
import { useViewAddress } from '../../../components/ViewLink';
import { PARTS, type Part } from './names';

/** The way between the parts of the view. A topic that one filters by goes along. */
export function PartLinks({ current, topics = [] }: { current: Part; topics?: readonly string[] }) {
  const t = useTranslations('research');
  const address = useViewAddress();
  return (
    <nav aria-label={t('parts')} className="research-parts">
      <ul>
        {PARTS.map((part) => (
          <li key={part}>
            <Link
              href={`~${address('research', undefined, {
                vis: part === 'prosjekter' ? null : part,
                tema: part === 'institusjoner' || part === 'uten' ? null : topics,
              })}`}
              aria-current={part === current ? 'page' : undefined}
            >
              {t(`part.${part}`)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
