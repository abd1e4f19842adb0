import { Details, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useId, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { PagedQueryState } from '../api/use-graph-query';
import { ChangeItem, type RecordChange } from './ChangeItem';
import { LoadMore } from './LoadMore';
import { QueryResult } from './QueryResult';

interface Props {
  /** The kind of the record: its type in the graph. */
  kind: string;
  list: PagedQueryState<unknown, RecordChange>;
}

/** Every change of a record, newest first, page by page. */
export function RecordHistory({ kind, list }: Props) {
  return (
    <HistorySection count={list.answer && list.totalCount}>
      <QueryResult query={list}>
        {() => (
          <>
            <ChangeItems kind={kind} changes={list.nodes} />
            <LoadMore list={list} />
          </>
        )}
      </QueryResult>
    </HistorySection>
  );
}

interface LatestProps {
  kind: string;
  history: { totalCount: number; nodes: readonly RecordChange[] };
  /** Whether it is to be opened before it is read. */
  isFolded?: boolean;
}

/** The latest changes of a record, newest first, as its page has them; and how many are not among them. */
export function LatestChanges({ kind, history: { totalCount, nodes }, isFolded = false }: LatestProps) {
  const t = useTranslations('components.history');
  const changes = (
    <>
      <ChangeItems kind={kind} changes={nodes} />
      {nodes.length < totalCount && (
        <Paragraph data-size="sm">{t('more', { count: totalCount - nodes.length })}</Paragraph>
      )}
    </>
  );
  if (!isFolded) return <HistorySection count={totalCount}>{changes}</HistorySection>;
  return (
    <Details>
      <Details.Summary>
        {t('title')} ({totalCount})
      </Details.Summary>
      <Details.Content>{changes}</Details.Content>
    </Details>
  );
}

function HistorySection({ count, children }: { count: number | undefined; children: ReactNode }) {
  const t = useTranslations('components.history');
  const id = useId();
  return (
    <section className="section" aria-labelledby={id}>
      <Heading level={2} data-size="xs" id={id}>
        {t('title')}
        {count !== undefined && ` (${count})`}
      </Heading>
      {children}
    </section>
  );
}

interface ItemsProps {
  kind: string;
  changes: readonly RecordChange[];
}

function ChangeItems({ kind, changes }: ItemsProps) {
  return (
    <ol className="changes">
      {changes.map((change) => (
        <li key={change.id}>
          <ChangeItem kind={kind} change={change} />
        </li>
      ))}
    </ol>
  );
}
