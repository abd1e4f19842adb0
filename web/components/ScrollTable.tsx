import { Table } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';

/** The head of a column. */
interface Column {
  key: string;
  head: ReactNode;
  className?: string | undefined;
  lang?: string | undefined;
}

interface Props {
  caption: string;
  /** Names the part that scrolls, where the caption says more than that. */
  label?: string;
  /** Whether the caption is in sight; otherwise only those who hear the page get it. */
  isCaptionShown?: boolean;
  /** Columns by their heads, or only the words of those. */
  columns: readonly (string | Column)[];
  className?: string;
  isBordered?: boolean;
  /** Whether it scrolls within a limited height, too. */
  isTall?: boolean;
  /** Rows; or groups of rows, each in a body of its own. */
  children: ReactNode;
  hasOwnBodies?: boolean;
}

/** A table that scrolls sideways where it has no room, by keyboard, too. */
export function ScrollTable(props: Props) {
  const { caption, isCaptionShown = false, columns, className, isBordered = false, isTall = false } = props;
  return (
    <div
      className={isTall ? 'table-scroll tall' : 'table-scroll'}
      tabIndex={0}
      role="region"
      aria-label={props.label ?? caption}
    >
      <Table data-size="sm" border={isBordered} className={className}>
        <caption className={isCaptionShown ? undefined : 'visually-hidden'}>{caption}</caption>
        <Table.Head>
          <Table.Row>
            {columns.map((column) => {
              const { key, head, ...rest } = typeof column === 'string' ? { key: column, head: column } : column;
              return (
                <Table.HeaderCell key={key} scope="col" {...rest}>
                  {head}
                </Table.HeaderCell>
              );
            })}
          </Table.Row>
        </Table.Head>
        {props.hasOwnBodies ? props.children : <Table.Body>{props.children}</Table.Body>}
      </Table>
    </div>
  );
}
