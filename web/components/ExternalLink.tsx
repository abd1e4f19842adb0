import { Link } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';

/** A link to another site; none where the address is no web address. */
export function ExternalLink({ href, children, lang }: { href: string; children: ReactNode; lang?: string }) {
  if (!/^https?:\/\//.test(href)) return <span lang={lang}>{children}</span>;
  return (
    <Link href={href} rel="noreferrer" lang={lang}>
      {children}
      <span aria-hidden="true" className="leaves">
        {' '}
        ↗
      </span>
    </Link>
  );
}
