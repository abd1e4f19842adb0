import { Skeleton } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { UnavailableRegistriesContext } from './MissingRecord';
import { QueryError } from './QueryError';
import type { QueryState } from '../api/use-graph-query';

interface Props<T> {
  query: QueryState<T>;
  /** Shown until the first answer is there; grey lines unless given. */
  waiting?: ReactNode;
  children: (data: T) => ReactNode;
}

/** What the graph answered, or that it is being asked, or why there is no answer and what can be done. */
export function QueryResult<T>({ query, waiting, children }: Props<T>) {
  const { answer, error, isFetching } = query;
  if (error) return <QueryError error={error} onRetry={query.refetch} />;
  if (!answer) return <Waiting>{waiting}</Waiting>;
  return (
    <div className={isFetching ? 'answered refreshing' : 'answered'} aria-busy={isFetching}>
      <UnavailableRegistriesContext value={new Set(answer.unavailable.map(({ registry }) => registry))}>
        {children(answer.data)}
      </UnavailableRegistriesContext>
    </div>
  );
}

function Waiting({ children }: { children: ReactNode }) {
  const t = useTranslations('components');
  return (
    <div className="waiting" role="status">
      <span className="visually-hidden">{t('waiting')}</span>
      {children ?? (
        <div aria-hidden="true">
          <Skeleton variant="text" width={90} />
          <Skeleton variant="text" width={75} />
          <Skeleton variant="text" width={84} />
        </div>
      )}
    </div>
  );
}
