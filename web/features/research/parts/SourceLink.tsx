import { useTranslations } from 'use-intl';
import { ExternalLink } from '../../../components/ExternalLink';
import { siteOf } from '../../../components/site-of';

interface Props {
  record: { sourceUrl?: string | null; sourceRef?: string | null };
  what: 'project' | 'call' | 'publication';
}

/** The way out to the page that a record was read on; a record without a public page says so. */
export function SourceLink({ record, what }: Props) {
  const t = useTranslations('research');
  if (record.sourceUrl) {
    return <ExternalLink href={record.sourceUrl}>{t('readAt', { what, site: siteOf(record.sourceUrl) })}</ExternalLink>;
  }
  return <span className="absent">{t('noPublicPage')}</span>;
}
