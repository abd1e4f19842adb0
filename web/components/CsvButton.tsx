import { Button, Paragraph } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Language } from '../addresses';
import { useLanguage } from '../terms/language';
import { loadFieldNames } from '../terms/record-words';
import type { ExportTable } from './export-table';
import { saveFile } from './save-file';

interface Props {
  /** Gives the table when it is wanted; of a whole list, by fetching the rest. Null: there is nothing to save now. */
  table: (() => ExportTable | Promise<ExportTable>) | null;
}

/**
 * Saves a table as CSV, with what it shows and where it is from in columns of their own: a line below the rows would be
 * counted as one of them. A list that cannot be read whole is not saved at all, so that no file passes for complete.
 */
export function CsvButton({ table }: Props) {
  const t = useTranslations('components');
  const language = useLanguage();
  const [state, setState] = useState<'ready' | 'reading' | 'failed'>('ready');
  const write = async () => {
    if (!table) return;
    setState('reading');
    try {
      const [{ writeCsv }, { name, columns, rows, notes = [] }] = await Promise.all([
        import('../../formats/csv/write-csv.js'),
        table(),
      ]);
      const about = [t('shows'), ...notes].map(asSentence).join(' ');
      const csv = writeCsv(
        [...(await columnNames(columns, language)), t('csvAbout'), t('csvFrom')],
        rows.map((row) => [...row, about, location.href]),
        language,
      );
      saveFile(csv, 'text/csv;charset=utf-8', `${name}.csv`);
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
        disabled={!table}
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

const asSentence = (note: string) => (/[.!?]$/.test(note) ? note : `${note}.`);

/** What the columns are called; words of fields are loaded where there are such. */
async function columnNames(columns: ExportTable['columns'], language: Language): Promise<string[]> {
  if (columns.every((column) => typeof column === 'string')) return [...columns];
  const nameOf = await loadFieldNames(language);
  return columns.map((column) => (typeof column === 'string' ? column : nameOf(column.kind, column.field)));
}
