import { Heading, Paragraph } from '@digdir/designsystemet-react';
import { useState, type ReactNode } from 'react';
import type { PagedQueryState } from '../../api/use-graph-query';
import { LoadMore } from '../../components/LoadMore';
import { QueryResult } from '../../components/QueryResult';

/** What the work on a task of a queue tells. */
interface TaskEvents {
  /** It is being worked on. */
  onWork: () => void;
  /** It is done, with what is to be said of that. */
  onDone: (text: string) => void;
}

interface Props<T, Task> {
  /** The id that the queue is linked to by. */
  id: string;
  title: string;
  lead: ReactNode;
  queue: PagedQueryState<T, Task>;
  idOf: (task: Task) => string;
  count: (data: T) => string;
  announce: (text: string) => void;
  children: (task: Task, events: TaskEvents) => ReactNode;
}

/** Tasks that wait. While somebody works on one it stays, though others may have done it meanwhile. */
export function TaskQueue<T, Task>({ id, title, lead, queue, idOf, count, announce, children }: Props<T, Task>) {
  const [inWork, setInWork] = useState<Task | null>(null);
  const isGone = inWork !== null && queue.nodes.every((task) => idOf(task) !== idOf(inWork));
  const shown = isGone ? [inWork, ...queue.nodes] : queue.nodes;
  return (
    <section aria-labelledby={id} className="task">
      <Heading level={2} data-size="sm" id={id}>
        {title}
      </Heading>
      {lead}
      <QueryResult query={queue}>
        {(data) => (
          <>
            <Paragraph role="status" className="count">
              {count(data)}
            </Paragraph>
            {shown.map((task) =>
              children(task, {
                onWork: () => setInWork(task),
                onDone: (text) => {
                  setInWork(null);
                  announce(text);
                },
              }),
            )}
            {queue.totalCount > 0 && <LoadMore list={queue} />}
          </>
        )}
      </QueryResult>
    </section>
  );
}
