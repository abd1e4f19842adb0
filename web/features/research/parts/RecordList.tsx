import { Fragment, type ReactNode } from 'react';
import { MissingValue } from '../../../components/MissingValue';

interface Props<T> {
  /** The records; null or undefined where their registry did not answer. */
  records: readonly T[] | null | undefined;
  /** What to say of no records at all: none registered unless given. */
  empty?: ReactNode;
  children: (record: T) => ReactNode;
}

/** Records in a line with commas between; silence is told from none. */
export function RecordList<T extends { id: string }>({ records, empty, children }: Props<T>) {
  if (!records) return <MissingValue why="unavailable" />;
  if (records.length === 0) return empty ?? <MissingValue why="none" />;
  return records.map((record, index) => (
    <Fragment key={record.id}>
      {index > 0 && ', '}
      {children(record)}
    </Fragment>
  ));
}
