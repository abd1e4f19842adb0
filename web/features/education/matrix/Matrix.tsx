import { useTranslations } from 'use-intl';
import { useTerm } from '../../../terms/use-term';
import { RecordLink } from '../../../components/RecordLink';
import type { CellValue } from '../cell-value';
import type { ListedProgrammeFragment } from '../generated/graphql';
import { LocalizedText } from '../../../components/LocalizedText';
import type { MatrixRow } from './matrix-row';
import { MatrixCell } from './MatrixCell';

interface Props {
  caption: string;
  /** What the rows are. */
  corner: string;
  rows: readonly MatrixRow[];
  programmes: readonly ListedProgrammeFragment[];
  cell: (row: MatrixRow, programme: ListedProgrammeFragment) => CellValue;
}

/** Rows of topics or competences against columns of programmes; a number leads to the outcomes that it counts. */
export function Matrix({ caption, corner, rows, programmes, cell }: Props) {
  const t = useTranslations('education.matrix');
  const term = useTerm();
  return (
    <div className="table-scroll matrix-scroll" tabIndex={0} role="region" aria-label={caption}>
      <table className="matrix">
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col" className="corner">
              {corner}
            </th>
            {programmes.map(({ id, name, coverage, validity }) => (
              <th key={id} scope="col" className={coverage}>
                <div className="column-name">
                  <RecordLink kind="Programme" id={id}>
                    <LocalizedText text={name} />
                  </RecordLink>
                  {coverage !== 'SCANNED' && <span className="column-note">{term('ProgrammeCoverage', coverage)}</span>}
                  {validity === 'ENDED' && <span className="column-note">{term('LegalState', validity)}</span>}
                </div>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id} className={row.kind}>
              <th scope="row">{row.heading}</th>
              {programmes.map((programme) => (
                <MatrixCell key={programme.id} cell={cell(row, programme)} row={row} programme={programme} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length === 0 && <p>{t('noRows')}</p>}
    </div>
  );
}
