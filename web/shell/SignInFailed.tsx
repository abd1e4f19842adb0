import { Alert, Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useTranslations } from 'use-intl';
import { useSearchParams } from 'wouter';

/** Names of what can go wrong, as the gateway puts them into the address that it leads back to. */
const PARAMETER = 'sign-in-failed';

/** Says why a sign-in came to nothing, until it is closed. */
export function SignInFailed() {
  const t = useTranslations('shell.signInFailed');
  const [parameters, setParameters] = useSearchParams();
  const why = parameters.get(PARAMETER);
  if (why === null || why === 'title' || why === 'close' || !t.has(why)) return null;
  const close = () =>
    setParameters(
      (before) => {
        before.delete(PARAMETER);
        return before;
      },
      { replace: true },
    );
  return (
    <Alert data-color="warning" role="alert" className="sign-in-failed">
      <Heading level={2} data-size="2xs">
        {t('title')}
      </Heading>
      <Paragraph>{t(why)}</Paragraph>
      <Button variant="secondary" data-size="sm" onClick={close}>
        {t('close')}
      </Button>
    </Alert>
  );
}
