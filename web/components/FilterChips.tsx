import { Chip } from '@digdir/designsystemet-react';
import { useTranslations } from 'use-intl';

/** A filter that holds, and what takes it away. */
export interface ActiveFilter {
  key: string;
  /** What it is about and its value: "Språk: polsk". */
  label: string;
  remove: () => void;
}

interface Props {
  filters: readonly ActiveFilter[];
  /** Names the list of chips. */
  legend: string;
  /** Says that a press takes a filter away, for those who hear the page. */
  removes: (label: string) => string;
  /** Takes all away; null where nothing but what is usual holds. */
  clear: (() => void) | null;
}

/** The filters that hold, each to be taken away by a press, or all at once. */
export function FilterChips({ filters, legend, removes, clear }: Props) {
  const t = useTranslations('components');
  if (filters.length === 0) return null;
  return (
    <ul className="filter-chips" aria-label={legend}>
      {filters.map(({ key, label, remove }) => (
        <li key={key}>
          <Chip.Removable data-size="sm" aria-label={removes(label)} onClick={remove}>
            {label}
          </Chip.Removable>
        </li>
      ))}
      {clear && (
        <li>
          <button type="button" className="as-link" onClick={clear}>
            {t('clearFilters')}
          </button>
        </li>
      )}
    </ul>
  );
}
