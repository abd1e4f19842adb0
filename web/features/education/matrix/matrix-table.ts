import type { ExportTable } from '../../../components/export-table';
import type { CellValue } from '../cell-value';
import type { ListedProgrammeFragment } from '../generated/graphql';
import type { MatrixRow } from './matrix-row';

interface MatrixTexts {
  corner: string;
  coverageOf: (programme: ListedProgrammeFragment) => string;
  cell: (state: Exclude<CellValue['state'], 'mentioned'>) => string;
}

/** The matrix as it is seen, for a spreadsheet: how far each programme was looked at stands with its name. */
export function matrixTable(
  name: string,
  rows: readonly MatrixRow[],
  programmes: readonly ListedProgrammeFragment[],
  cell: (row: MatrixRow, programme: ListedProgrammeFragment) => CellValue,
  words: MatrixTexts,
): ExportTable {
  const inCell = (one: CellValue) => (one.state === 'mentioned' ? one.count : words.cell(one.state));
  return {
    name,
    columns: [
      words.corner,
      ...programmes.map((programme) => `${programme.name.text} (${words.coverageOf(programme)})`),
    ],
    rows: rows.map((row) => [row.name, ...programmes.map((programme) => inCell(cell(row, programme)))]),
  };
}
