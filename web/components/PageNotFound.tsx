import { Heading, Paragraph } from '@digdir/designsystemet-react';
import { useEffect } from 'react';
import { useTranslations } from 'use-intl';
import { ViewLink } from './ViewLink';

/** The address leads nowhere. */
export function PageNotFound() {
  const t = useTranslations('components.nothingHere');
  useEffect(() => {
    document.title = `${t('title')} – Kompetansekart`;
  }, [t]);
  return (
    <div className="view">
      <Heading level={1}>{t('title')}</Heading>
      <Paragraph>{t('text')}</Paragraph>
      <ViewLink view="gapMap">{t('home')}</ViewLink>
    </div>
  );
}
