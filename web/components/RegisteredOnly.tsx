import { useTranslations } from 'use-intl';

/** Beside a number: that it counts what is registered, and by which version of the rules. */
export function RegisteredOnly({ ruleVersion }: { ruleVersion?: string | undefined }) {
  const t = useTranslations('components');
  return (
    <small className="registered-only">
      {t('registeredOnly')}
      {ruleVersion !== undefined && (
        <>
          {' '}
          <a href="/rules" hrefLang="en">
            {t('rule', { version: ruleVersion })}
          </a>
        </>
      )}
    </small>
  );
}
