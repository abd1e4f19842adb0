import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { Fact } from '../../../components/Facts';

interface Props {
  /** A field of the registry of research. */
  field: string;
  /** Whether the curator set it without a source; then that is said. */
  isInferred?: boolean;
  children: ReactNode;
}

/** A fact of the registry of research by the name of its field. */
export function ResearchFact({ field, isInferred = false, children }: Props) {
  const t = useTranslations('research');
  return (
    <Fact name={t(`field.${field}`)}>
      {children}
      {isInferred && <span className="inferred"> ({t('inferred')})</span>}
    </Fact>
  );
}
