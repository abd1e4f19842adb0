import { useTranslations } from 'use-intl';
import { NavLinks } from '../../../components/NavLinks';
import { useViewAddress } from '../../../components/ViewLink';
import { PARTS, type ResearchPart } from './view-parts';

/** The way between the parts of the view. A topic that one filters by goes along. */
export function PartLinks({ current, topics = [] }: { current: ResearchPart; topics?: readonly string[] }) {
  const t = useTranslations('research');
  const address = useViewAddress();
  const links = PARTS.map((part) => ({
    key: part,
    label: t(`part.${part}`),
    href: `~${address('research', undefined, {
      vis: part === 'prosjekter' ? null : part,
      tema: part === 'institusjoner' || part === 'uten' ? null : topics,
    })}`,
    isCurrent: part === current,
  }));
  return <NavLinks className="research-parts" label={t('parts')} links={links} />;
}
