import { Fragment, type ReactNode } from 'react';
import { Absent } from '../../../components/MissingValue';

interface Props<T> {
  /** The records; null or undefined where their registry did not answer. */
  records: readonly T[] | null | undefined;
  /** What to say of no records at all: none registered unless given. */
  empty?: ReactNode;
  children: (record: T) => ReactNode;
}

/** Records in a line with commas between; silence is told from none. */
export function RecordList<T extends { id: string }>({ records, empty, children }: Props<T>) {
  if (!records) return <Absent why="unavailable" />;
  if (records.length === 0) return empty ?? <Absent why="none" />;
  return records.map((record, index) => (
    <Fragment key={record.id}>
      {index > 0 && ', '}
      {children(record)}
    </Fragment>
  ));
}
