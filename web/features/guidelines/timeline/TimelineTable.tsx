import { Table } from '@digdir/designsystemet-react';
import { useTranslations } from 'use-intl';
import { ScrollTable } from '../../../components/ScrollTable';
import { RecordLink } from '../../../components/RecordLink';
import { MissingValue } from '../../../components/MissingValue';
import { COLUMNS } from './timeline-columns';
import type { TimelineLine } from './timeline-lines';
import { ReviewStateTag } from './ReviewStateTag';
import { useLineTexts } from './use-line-texts';

/** The timeline as a table: the same lines, with the same facts. */
export function TimelineTable({ lines }: { lines: readonly TimelineLine[] }) {
  const t = useTranslations('guidelines.timeline');
  const { cells, column } = useLineTexts();
  return (
    <ScrollTable caption={t('caption')} columns={COLUMNS.map(column)}>
      {lines.map((line) => {
        const said = cells(line);
        return (
          <Table.Row key={line.id}>
            <Table.HeaderCell scope="row" className="row-title" lang={line.guideline.language}>
              <RecordLink kind="Guideline" id={line.guideline.id}>
                {said.guideline}
              </RecordLink>
            </Table.HeaderCell>
            <Table.Cell>
              <ReviewStateTag state={line.state} />
            </Table.Cell>
            <Table.Cell>{said.due.join('; ')}</Table.Cell>
            <Table.Cell>
              {said.responsible.length > 0 ? said.responsible.join('; ') : <MissingValue why="unknown" />}
            </Table.Cell>
            <Table.Cell>
              {said.past.length === 0 ? (
                <MissingValue why="unknown" />
              ) : (
                <ul className="plain">
                  {said.past.map((past) => (
                    <li key={past}>{past}</li>
                  ))}
                </ul>
              )}
            </Table.Cell>
            <Table.Cell>{said.basis}</Table.Cell>
            <Table.Cell>{said.plan}</Table.Cell>
            <Table.Cell>{said.moves}</Table.Cell>
          </Table.Row>
        );
      })}
    </ScrollTable>
  );
}
