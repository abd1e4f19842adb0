import { Button, Paragraph } from '@digdir/designsystemet-react';
import { useTranslations } from 'use-intl';
import type { AskedList } from '../api/use-graph-query';

/** How much of a list is shown, and the button for more. */
export function More({ list }: { list: AskedList<unknown, unknown> }) {
  const t = useTranslations('components');
  return (
    <div className="more">
      <Paragraph data-size="sm">{t('shown', { shown: list.nodes.length, total: list.totalCount })}</Paragraph>
      {list.more && (
        <Button variant="secondary" onClick={list.more} loading={list.isRefreshing}>
          {t('more')}
        </Button>
      )}
    </div>
  );
}
