import { Paragraph } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import type { PagedQueryState, QueryState } from '../api/use-graph-query';
import { LoadMore } from './LoadMore';
import { MissingValue } from './MissingValue';
import { QueryResult } from './QueryResult';

interface Props<T> {
  query: QueryState<T>;
  /** The list as the graph gives it; nothing where its registry does not answer. */
  listIn: (data: T) => unknown;
  /** How many rows there are, in words. */
  count: string;
  /** What stands beside the number: the order, the button that takes filters away. */
  tools?: ReactNode;
  /** The filters that hold, as chips. */
  chips?: ReactNode;
  isEmpty: boolean;
  /** What it means that there are no rows, and what can be done. */
  empty: ReactNode;
  /** Said instead of rows where the registry does not answer. */
  unavailable?: ReactNode;
  /** Offers the next page. */
  pages?: PagedQueryState<unknown, unknown>;
  children: ReactNode;
}

/** A list with how many rows it has, its rows and the next page; or that it has none, or that nobody answers. */
export function ListResults<T>(props: Props<T>) {
  const { query, listIn, count, tools, chips, isEmpty, empty, unavailable, pages, children } = props;
  const isKnown = query.answer !== undefined && Boolean(listIn(query.answer.data));
  return (
    <>
      <div className="list-head">
        <Paragraph role="status" className="result-count">
          {isKnown && count}
        </Paragraph>
        {tools}
      </div>
      {chips}
      <QueryResult query={query}>
        {(data) => {
          if (!listIn(data)) return unavailable ?? <MissingValue why="unavailable" />;
          if (isEmpty) return empty;
          return (
            <>
              {children}
              {pages && <LoadMore list={pages} />}
            </>
          );
        }}
      </QueryResult>
    </>
  );
}
