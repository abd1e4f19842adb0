import { Paragraph } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { useTerm } from '../../../terms/use-term';
import { CsvButton } from '../../../components/CsvButton';
import type { CellValue } from '../cell-value';
import type { ListedProgrammeFragment } from '../generated/graphql';
import type { PerspectiveProps } from '../perspective';
import { OutcomePanel } from '../outcomes/OutcomePanel';
import { chooseProgrammes } from '../use-programmes';
import { MatrixLegend } from './MatrixLegend';
import { Matrix } from './Matrix';
import type { MatrixRow } from './matrix-row';
import { NotSearched } from './NotSearched';
import { matrixTable } from './matrix-table';

interface Props extends PerspectiveProps {
  /** Name of the file to save. */
  name: string;
  caption: string;
  corner: string;
  rows: readonly MatrixRow[];
  cell: (row: MatrixRow, programme: ListedProgrammeFragment) => CellValue;
  tools?: ReactNode;
}

/** A matrix with what belongs to it: its size in words, its signs explained, its export, the outcomes of a cell. */
export function MatrixView({ name, caption, corner, rows, cell, tools, ...look }: Props) {
  const t = useTranslations('education');
  const term = useTerm();
  const { filters, change } = look;
  const { shown, notSearched } = chooseProgrammes(look.programmes, filters);
  const words = {
    corner,
    coverageOf: ({ coverage }: ListedProgrammeFragment) => term('ProgrammeCoverage', coverage),
    cell: (state: Exclude<CellValue['state'], 'mentioned'>) => t(`cell.${state}`),
  };
  if (shown.length === 0) return <Paragraph role="status">{t('noProgrammes')}</Paragraph>;
  return (
    <div className="side">
      <div className="side-tools">
        <Paragraph data-size="sm" role="status">
          {t('matrix.size', { programmes: shown.length, rows: rows.length })}
        </Paragraph>
        {tools}
        <CsvButton table={() => matrixTable(name, rows, shown, cell, words)} />
      </div>
      <Matrix caption={caption} corner={corner} rows={rows} programmes={shown} cell={cell} />
      <MatrixLegend
        cells={rows.flatMap((row) => shown.map((programme) => cell(row, programme)))}
        level={filters.nivaa}
        withWeak={filters.svake}
      />
      <NotSearched
        programmes={notSearched}
        onShow={() => change({ dekning: ['SCANNED', 'PARTIAL', 'NOT_COLLECTED'] })}
      />
      <OutcomePanel {...look} rows={rows} />
    </div>
  );
}
