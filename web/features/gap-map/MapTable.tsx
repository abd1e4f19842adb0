import { Table } from '@digdir/designsystemet-react';
import { useTranslations } from 'use-intl';
import type { MapLine } from './map-lines';
import type { MapProps } from './map-props';
import { useMapTable } from './use-map-table';

/** The same as the heat map, one line a cell: for those who read tables, and for print. */
export function MapTable({ lines, address, change }: MapProps & { lines: readonly MapLine[] }) {
  const t = useTranslations('gap-map');
  const rows = useMapTable(address)(lines);
  return (
    <div className="table-scroll" role="region" aria-label={t('gridLabel')} tabIndex={0}>
      <Table data-size="sm" zebra>
        <caption>{t('gridLabel')}</caption>
        <thead>
          <tr>
            {rows.columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.cells.map(({ placed, values }) => (
            <tr key={placed.key}>
              {values.map((value, index) => (
                <td key={rows.columns[index]}>
                  {index === 0 ? (
                    <button
                      type="button"
                      className="as-link"
                      onClick={() => change({ celle: [placed.topic.id, placed.audience.id] })}
                    >
                      {value}
                    </button>
                  ) : (
                    value
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </Table>
      {rows.cells.length === 0 && <p>{t('noneFit')}</p>}
    </div>
  );
}
