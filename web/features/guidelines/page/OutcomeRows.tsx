import { Table } from '@digdir/designsystemet-react';
import { useTranslations } from 'use-intl';
import { ScrollTable } from '../../../components/ScrollTable';
import { useTerm } from '../../../terms/use-term';
import { RecordLink } from '../../../components/RecordLink';
import { MissingValue } from '../../../components/MissingValue';
import type { OutcomeRowFragment } from '../generated/graphql';

/** Learning outcomes as a table, each with the programme that states it. */
export function OutcomeRows({ rows, caption }: { rows: readonly OutcomeRowFragment[]; caption: string }) {
  const t = useTranslations('guidelines.page');
  const term = useTerm();
  return (
    <ScrollTable
      caption={caption}
      columns={(['outcome', 'code', 'programme', 'currency'] as const).map((name) => t(`column.${name}`))}
    >
      {rows.map(({ id, text, code, programme, currency }) => (
        <Table.Row key={id}>
          <Table.HeaderCell scope="row" className="row-title" lang="nb">
            {text}
          </Table.HeaderCell>
          <Table.Cell>{code ?? <MissingValue why="none" />}</Table.Cell>
          <Table.Cell lang={programme.name.language}>
            <RecordLink kind="Programme" id={programme.id}>
              {programme.name.text}
            </RecordLink>
          </Table.Cell>
          <Table.Cell>
            {currency ? term('CurrencyState', currency.state) : <MissingValue why="unavailable" />}
          </Table.Cell>
        </Table.Row>
      ))}
    </ScrollTable>
  );
}
