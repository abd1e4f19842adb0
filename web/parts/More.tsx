import { Button, Paragraph } from '@digdir/designsystemet-react';
import { useTranslations } from 'use-intl';
import type { AskedList } from '../graph/use-ask';

/** How much of a list is shown, and the button for more. */
export function More({ list }: { list: AskedList<unknown, unknown> }) {
  const t = useTranslations('app');
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
