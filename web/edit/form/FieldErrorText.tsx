import { useTranslations } from 'use-intl';
import type { FieldError } from '../controls/control';

/** What is wrong, in the page's language; a registry's own words stand in theirs. */
export function FieldErrorText({ fieldError: { text } }: { fieldError: FieldError }) {
  const t = useTranslations('edit');
  if ('message' in text) return t(`wrong.${text.message}`);
  return (
    <>
      {t.has(`refused.${text.code}`) ? t(`refused.${text.code}`) : t('refused.other')}{' '}
      <span lang="en">{text.words}</span>
    </>
  );
}
