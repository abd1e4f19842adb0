import { Button } from '@digdir/designsystemet-react';
import { useTranslations } from 'use-intl';

/** Empties all filters of a list; nothing where none is set. */
export function ClearFilters({ shown, onClear }: { shown: boolean; onClear: () => void }) {
  const t = useTranslations('components');
  if (!shown) return null;
  return (
    <Button variant="tertiary" data-size="sm" onClick={onClear}>
      {t('clearFilters')}
    </Button>
  );
}
