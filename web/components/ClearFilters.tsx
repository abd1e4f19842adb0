import { useTranslations } from 'use-intl';

/** Takes all filters of a list away; nothing where none is set. */
export function ClearFilters({ isShown = true, onClear }: { isShown?: boolean; onClear: () => void }) {
  const t = useTranslations('components');
  if (!isShown) return null;
  return (
    <button type="button" className="as-link" onClick={onClear}>
      {t('clearFilters')}
    </button>
  );
}
