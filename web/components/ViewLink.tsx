import { Link } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { Link as RouterLink } from 'wouter';
import { addressOf, type ViewName } from '../addresses';
import { useLanguage } from '../terms/language';

interface Props {
  view: ViewName;
  /** What is below the view: the id of a record. */
  id?: string;
  /** Filters of the address; without what is empty. */
  filters?: Record<string, string | readonly string[] | null | undefined>;
  /** The language of the text, where it is not the page's. */
  lang?: string | undefined;
  children: ReactNode;
}

/** A link to a view, or to a record's page in it, in the language of the page. */
export function ViewLink({ view, id, filters, lang, children }: Props) {
  const href = useViewAddress()(view, id, filters);
  // Explore is a document of its own.
  if (view === 'explore')
    return (
      <Link href={href} lang={lang}>
        {children}
      </Link>
    );
  return (
    <Link asChild>
      <RouterLink href={`~${href}`} lang={lang}>
        {children}
      </RouterLink>
    </Link>
  );
}

/** Gives addresses of views: `address('courses', id)`, or with filters `address('courses', undefined, { tema: [id] })`. */
export function useViewAddress(): (view: ViewName, id?: string, filters?: Props['filters']) => string {
  const language = useLanguage();
  return (view, id, filters = {}) => {
    const parameters = new URLSearchParams();
    for (const [name, value] of Object.entries(filters)) {
      const text = typeof value === 'string' ? value : (value ?? []).join(',');
      if (text !== '') parameters.set(name, text);
    }
    const search = parameters.toString();
    return `${addressOf(language, view, (id ?? '').split('/').map(encodeURIComponent).join('/'))}${search && `?${search}`}`;
  };
}
