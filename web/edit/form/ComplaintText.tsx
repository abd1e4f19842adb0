import { useTranslations } from 'use-intl';
import type { Complaint } from '../controls/control';

/** What is wrong, in the page's language; a registry's own words stand in theirs. */
export function ComplaintText({ complaint: { says } }: { complaint: Complaint }) {
  const t = useTranslations('edit');
  if ('message' in says) return t(`wrong.${says.message}`);
  return (
    <>
      {t.has(`refused.${says.code}`) ? t(`refused.${says.code}`) : t('refused.other')}{' '}
      <span lang="en">{says.words}</span>
    </>
  );
}
