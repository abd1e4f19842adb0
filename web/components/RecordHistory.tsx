import { Details, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useId, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { PagedQueryState } from '../api/use-graph-query';
import { ChangeItem, type FieldName, type RecordChange } from './ChangeItem';
import { LoadMore } from './LoadMore';
import { QueryResult } from './QueryResult';

interface Props {
  list: PagedQueryState<unknown, RecordChange>;
  /** Names the fields, where a view has names of its own for them. */
  fieldName?: FieldName;
}

/** Every change of a record, newest first, page by page. */
export function RecordHistory({ list, fieldName }: Props) {
  return (
    <HistorySection count={list.answer && list.totalCount}>
      <QueryResult query={list}>
        {() => (
          <>
            <ChangeItems changes={list.nodes} fieldName={fieldName} />
            <LoadMore list={list} />
          </>
        )}
      </QueryResult>
    </HistorySection>
  );
}

interface LatestProps {
  history: { totalCount: number; nodes: readonly RecordChange[] };
  /** Whether it is to be opened before it is read. */
  isFolded?: boolean;
}

/** The latest changes of a record, newest first, as its page has them; and how many are not among them. */
export function LatestChanges({ history: { totalCount, nodes }, isFolded = false }: LatestProps) {
  const t = useTranslations('components.history');
  const changes = (
    <>
      <ChangeItems changes={nodes} />
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
  changes: readonly RecordChange[];
  fieldName?: FieldName | undefined;
}

function ChangeItems({ changes, fieldName }: ItemsProps) {
  return (
    <ol className="changes">
      {changes.map((change) => (
        <li key={change.id}>
          <ChangeItem change={change} fieldName={fieldName} />
        </li>
      ))}
    </ol>
  );
}
