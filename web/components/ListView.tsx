import type { ComponentProps, ReactNode } from 'react';
import { ListResults } from './ListResults';

interface Props<T> extends ComponentProps<typeof ListResults<T>> {
  /** What the list can be narrowed by, beside it. */
  filters: ReactNode;
  /** Names the part that holds the rows. */
  label: string;
  /** What stands above the rows: a search, a form on what is chosen. */
  above?: ReactNode;
}

/** A list beside its filters. */
export function ListView<T>({ filters, label, above, ...results }: Props<T>) {
  return (
    <div className="with-filters">
      {filters}
      <section aria-label={label}>
        {above}
        <ListResults {...results} />
      </section>
    </div>
  );
}
