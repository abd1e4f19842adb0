import { Alert, Button, Heading, Paragraph, Skeleton } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { useLocation } from 'wouter';
import { GraphQLRequestError } from '../api/graph-fetch';
import { UnavailableRegistriesContext } from './MissingRecord';
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

function QueryError({ error, onRetry }: { error: Error; onRetry: () => void }) {
  const t = useTranslations('components.problem');
  const [path, navigate] = useLocation();
  const code = error instanceof GraphQLRequestError ? error.code : null;
  // The caller's own mistake: an id in the address that does not exist, a day in the future
  const mistaken = code === 'BAD_USER_INPUT' || code === 'QUERY_TOO_LARGE';
  return (
    <Alert data-color={mistaken ? 'warning' : 'danger'} role="alert">
      <Heading level={2} data-size="2xs">
        {code === null ? t('unreachable') : mistaken ? t('mistaken') : t('refused')}
      </Heading>
      {code !== null && <Paragraph lang="en">{error.message}</Paragraph>}
      {mistaken ? (
        <Button variant="secondary" data-size="sm" onClick={() => navigate(path)}>
          {t('withoutFilters')}
        </Button>
      ) : (
        <Button variant="secondary" data-size="sm" onClick={onRetry}>
          {t('again')}
        </Button>
      )}
    </Alert>
  );
}
