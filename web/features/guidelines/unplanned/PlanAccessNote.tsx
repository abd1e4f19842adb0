import { Alert, Link, Paragraph } from '@digdir/designsystemet-react';
import { useTranslations } from 'use-intl';
import { useSession } from '../../../api/session';

/** What it takes to plan reviews here, for those who may not. */
export function PlanAccessNote() {
  const t = useTranslations('guidelines.unplanned');
  const { offered, signedIn, signInAddress } = useSession();
  return (
    <Alert data-color="info" data-size="sm" className="who-may">
      <Paragraph>{t(signedIn ? 'mayNot' : 'needsSignIn')}</Paragraph>
      {!signedIn && offered && <Link href={signInAddress}>{t('signIn')}</Link>}
    </Alert>
  );
}
