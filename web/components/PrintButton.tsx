import { Button } from '@digdir/designsystemet-react';
import { useTranslations } from 'use-intl';

/** Prints the view. */
export function PrintButton() {
  const t = useTranslations('components');
  return (
    <Button variant="secondary" data-size="sm" onClick={() => window.print()}>
      {t('print')}
    </Button>
  );
}
