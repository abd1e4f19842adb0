import { Alert, Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import { Component, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';

/** Shows a fault of the page's own in place of what failed, so that the rest stays usable. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    return this.state.failed ? <ErrorMessage /> : this.props.children;
  }
}

function ErrorMessage() {
  const t = useTranslations('shell.fault');
  return (
    <Alert data-color="danger" role="alert">
      <Heading level={1} data-size="xs">
        {t('title')}
      </Heading>
      <Paragraph>{t('text')}</Paragraph>
      <Button variant="secondary" onClick={() => location.reload()}>
        {t('again')}
      </Button>
    </Alert>
  );
}
