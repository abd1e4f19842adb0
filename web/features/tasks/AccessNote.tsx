import { Alert, Link, Paragraph } from '@digdir/designsystemet-react';
import { useTranslations } from 'use-intl';
import { useSession } from '../../api/session';
import { REQUIRED_SCOPE } from './access';

/** Tells those who may read but not change what is missing: to sign in, or a scope. */
export function AccessNote() {
  const t = useTranslations('tasks.access');
  const { offered, signedIn, hasScope, signInAddress } = useSession();
  if (hasScope(REQUIRED_SCOPE)) return null;
  if (signedIn) {
    return (
      <Alert data-color="warning">
        <Paragraph>
          {t('missingScope', { name: signedIn.name ?? signedIn.organisationId })} <code>{REQUIRED_SCOPE}</code>
        </Paragraph>
        <Paragraph data-size="sm">{t('askFor')}</Paragraph>
      </Alert>
    );
  }
  return (
    <Alert data-color="info">
      <Paragraph>{t('readOnly')}</Paragraph>
      {offered ? (
        <Paragraph>
          <Link href={signInAddress}>{t('signIn')}</Link>
        </Paragraph>
      ) : (
        <Paragraph data-size="sm">{t('notOffered')}</Paragraph>
      )}
    </Alert>
  );
}
