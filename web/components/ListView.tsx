import type { ComponentProps, ReactNode } from 'react';
import { ListResults } from './ListResults';

interface Props<T> extends ComponentProps<typeof ListResults<T>> {
  /** What the list can be narrowed by, beside it. */
  filters: ReactNode;
  /** Names the part that holds the rows; not where a table in it has that name already. */
  label?: string;
  /** What stands above the rows: a search, a form on what is chosen. */
  above?: ReactNode;
}

/** A list beside its filters. */
export function ListView<T>({ filters, label, above, ...results }: Props<T>) {
  const rows = (
    <>
      {above}
      <ListResults {...results} />
    </>
  );
  return (
    <div className="with-filters">
      {filters}
      {label === undefined ? <div>{rows}</div> : <section aria-label={label}>{rows}</section>}
    </div>
  );
}
