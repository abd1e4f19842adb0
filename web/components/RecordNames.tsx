import { Fragment, type ReactNode } from 'react';
import { MissingValue } from './MissingValue';

interface Props<Named> {
  /** Nothing where the registry that names them does not answer. */
  records: readonly Named[] | null | undefined;
  /** What to say of no records at all: none registered unless given. */
  empty?: ReactNode;
  /** Whether they stand in a list of their own; otherwise in a line with commas between them. */
  isList?: boolean;
  children: (record: Named) => ReactNode;
}

/** Names of records. That a registry does not answer is told from there being none. */
export function RecordNames<Named extends { id: string }>({ records, empty, isList, children }: Props<Named>) {
  if (!records) return <MissingValue why="unavailable" />;
  if (records.length === 0) return empty ?? <MissingValue why="none" />;
  if (isList) {
    return (
      <ul className="names">
        {records.map((record) => (
          <li key={record.id}>{children(record)}</li>
        ))}
      </ul>
    );
  }
  return records.map((record, index) => (
    <Fragment key={record.id}>
      {index > 0 && ', '}
      {children(record)}
    </Fragment>
  ));
}
