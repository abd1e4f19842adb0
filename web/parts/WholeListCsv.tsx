import { Button, ValidationMessage } from '@digdir/designsystemet-react';
import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import type { Table } from './Exports';
import { save } from './save';

/** Saves a whole list as CSV, also the pages of it that have not been shown yet. */
export function WholeListCsv({ read, failed }: { read: () => Promise<Table>; failed: string }) {
  const t = useTranslations('app');
  const { mutate, isPending, isError } = useMutation({
    mutationFn: async () => {
      const [{ tableAsCsv }, { name, columns, rows }] = await Promise.all([import('./csv'), read()]);
      save(tableAsCsv(columns, [...rows, [], [t('shows')], [location.href]]), 'text/csv;charset=utf-8', `${name}.csv`);
    },
  });
  return (
    <div>
      <Button variant="secondary" data-size="sm" loading={isPending} onClick={() => mutate()}>
        {t('csv')}
      </Button>
      {isError && (
        <ValidationMessage data-size="sm" role="alert">
          {failed}
        </ValidationMessage>
      )}
    </div>
  );
}
