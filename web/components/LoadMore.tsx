import { Button, Paragraph } from '@digdir/designsystemet-react';
import { useTranslations } from 'use-intl';
import type { PagedQueryState } from '../api/use-graph-query';

/** How much of a list is shown, and the button for more. */
export function LoadMore({ list }: { list: PagedQueryState<unknown, unknown> }) {
  const t = useTranslations('components');
  return (
    <div className="more">
      <Paragraph data-size="sm">{t('shown', { shown: list.nodes.length, total: list.totalCount })}</Paragraph>
      {list.fetchNextPage && (
        <Button variant="secondary" onClick={list.fetchNextPage} loading={list.isFetching}>
          {t('more')}
        </Button>
      )}
    </div>
  );
}
