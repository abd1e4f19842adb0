import type { ReactNode } from 'react';

interface Props {
  caption: string;
  columns: readonly string[];
  /** Rows of the table. */
  children: ReactNode;
}

/** A table without lines between its columns, which scrolls sideways where it has no room. */
export function PlainTable({ caption, columns, children }: Props) {
  return (
    <div className="table-scroll" tabIndex={0} role="region" aria-label={caption}>
      <table className="plain-table">
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}
