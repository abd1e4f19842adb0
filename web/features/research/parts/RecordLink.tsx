import { Link } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { Link as RouterLink } from 'wouter';
import { addressOf } from '../../../addresses';
import { useLanguage } from '../../../terms/language';

/** A page within the view: of a project, an institution or a publication. */
interface Props {
  kind: 'prosjekt' | 'institusjon' | 'publikasjon';
  id: string;
  children: ReactNode;
  /** The language of the text, where it may not be the page's. */
  lang?: string | undefined;
}

/** A link to the page of a project, an institution or a publication. */
export function RecordLink({ kind, id, children, lang }: Props) {
  const language = useLanguage();
  const below = kind === 'prosjekt' ? encodeURIComponent(id) : `${kind}/${encodeURIComponent(id)}`;
  return (
    <Link asChild>
      <RouterLink href={`~${addressOf(language, 'research', below)}`} lang={lang}>
        {children}
      </RouterLink>
    </Link>
  );
}
