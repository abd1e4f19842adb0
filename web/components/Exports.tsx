import { Button } from '@digdir/designsystemet-react';
import type { RefObject } from 'react';
import { useTranslations } from 'use-intl';
import { save } from './save';

/** A table to export: what is seen, row by row. */
export interface Table {
  /** Name of the file, without its ending. */
  name: string;
  columns: readonly string[];
  rows: readonly (readonly (string | number | null)[])[];
}

/** Saves what is seen as CSV, with the sentence on what it shows and where it is from. `table` null: nothing is there yet. */
export function CsvButton({ table }: { table: (() => Table) | null }) {
  const t = useTranslations('components');
  const write = async () => {
    if (!table) return;
    const { tableAsCsv } = await import('./csv');
    const { name, columns, rows } = table();
    save(tableAsCsv(columns, [...rows, [], [t('shows')], [location.href]]), 'text/csv;charset=utf-8', `${name}.csv`);
  };
  return (
    <Button variant="secondary" data-size="sm" disabled={!table} aria-label={t('csv')} onClick={() => void write()}>
      CSV
    </Button>
  );
}

/** Saves a picture as SVG or PNG, as it looks on the page. */
export function PictureButtons({ name, picture }: { name: string; picture: RefObject<SVGSVGElement | null> }) {
  const t = useTranslations('components');
  const write = async (format: 'svg' | 'png') => {
    if (!picture.current) return;
    const { pictureAsSvg, pictureAsPng } = await import('./picture');
    if (format === 'svg') save(pictureAsSvg(picture.current, t('shows')), 'image/svg+xml', `${name}.svg`);
    else save(await pictureAsPng(picture.current, t('shows')), 'image/png', `${name}.png`);
  };
  return (
    <>
      <Button variant="secondary" data-size="sm" aria-label={t('svg')} onClick={() => void write('svg')}>
        SVG
      </Button>
      <Button variant="secondary" data-size="sm" aria-label={t('png')} onClick={() => void write('png')}>
        PNG
      </Button>
    </>
  );
}

/** Prints the view. */
export function PrintButton() {
  const t = useTranslations('components');
  return (
    <Button variant="secondary" data-size="sm" onClick={() => window.print()}>
      {t('print')}
    </Button>
  );
}
