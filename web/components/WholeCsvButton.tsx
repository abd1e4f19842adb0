import { Button, Paragraph } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Table } from './Exports';
import { save } from './save';

/**
 * Saves a whole list as CSV, also what is not on the screen yet: `read` fetches the rest. `read` null: there is
 * nothing to read now. A list that cannot be read whole is not saved at all, so that no file passes for complete.
 */
export function WholeCsvButton({ read }: { read: (() => Promise<Table>) | null }) {
  const t = useTranslations('components');
  const [state, setState] = useState<'ready' | 'reading' | 'failed'>('ready');
  const write = async () => {
    if (!read) return;
    setState('reading');
    try {
      const [{ tableAsCsv }, { name, columns, rows }] = await Promise.all([import('./csv'), read()]);
      save(tableAsCsv(columns, [...rows, [], [t('shows')], [location.href]]), 'text/csv;charset=utf-8', `${name}.csv`);
      setState('ready');
    } catch {
      setState('failed');
    }
  };
  return (
    <>
      <Button
        variant="secondary"
        data-size="sm"
        disabled={!read}
        aria-label={t('csv')}
        loading={state === 'reading'}
        onClick={() => void write()}
      >
        CSV
      </Button>
      {state === 'failed' && <Paragraph role="alert">{t('csvFailed')}</Paragraph>}
    </>
  );
}
