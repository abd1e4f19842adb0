import { Fragment, type ReactNode } from 'react';
import { MissingValue } from '../../../components/MissingValue';

interface Props<Named> {
  /** Null where the registry that names them does not answer. */
  records: readonly Named[] | null | undefined;
  link: (record: Named) => ReactNode;
}

/** Names of records with commas between them, or why there are none. */
export function Names<Named extends { id: string }>({ records, link }: Props<Named>) {
  if (!records) return <MissingValue why="unavailable" />;
  if (records.length === 0) return <MissingValue why="none" />;
  return records.map((record, index) => (
    <Fragment key={record.id}>
      {index > 0 && ', '}
      {link(record)}
    </Fragment>
  ));
}
