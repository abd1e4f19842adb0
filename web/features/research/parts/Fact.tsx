import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';

/** One fact of a record by its name; `inferred`: the curator set it without a source, and that is said. */
export function Fact({ name, inferred = false, children }: { name: string; inferred?: boolean; children: ReactNode }) {
  const t = useTranslations('research');
  return (
    <>
      <dt>{t(`field.${name}`)}</dt>
      <dd>
        {children}
        {inferred && <span className="inferred"> ({t('inferred')})</span>}
      </dd>
    </>
  );
}
