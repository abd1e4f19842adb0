import { Table } from '@digdir/designsystemet-react';
import { useTranslations } from 'use-intl';
import { ScrollTable } from '../../../components/ScrollTable';
import { useTerm } from '../../../terms/use-term';
import { RecordLink } from '../../../components/RecordLink';
import { MissingValue } from '../../../components/MissingValue';
import type { CourseRowFragment } from '../generated/graphql';

/** Courses as a table: who gives them, and whether they are up to date. */
export function CourseRows({ rows, caption }: { rows: readonly CourseRowFragment[]; caption: string }) {
  const t = useTranslations('guidelines.page');
  const term = useTerm();
  return (
    <ScrollTable
      caption={caption}
      columns={(['course', 'provider', 'courseStatus', 'currency', 'basis'] as const).map((name) =>
        t(`column.${name}`),
      )}
    >
      {rows.map(({ id, title, provider, status, currency, alignmentBasis }) => (
        <Table.Row key={id}>
          <Table.HeaderCell scope="row" className="row-title" lang={title.language}>
            <RecordLink kind="Course" id={id}>
              {title.text}
            </RecordLink>
          </Table.HeaderCell>
          <Table.Cell>{provider?.name.text ?? <MissingValue why="unknown" />}</Table.Cell>
          <Table.Cell>{term('CourseStatus', status)}</Table.Cell>
          <Table.Cell>
            {currency ? term('CurrencyState', currency.state) : <MissingValue why="unavailable" />}
          </Table.Cell>
          <Table.Cell>
            {alignmentBasis ? term('AlignmentBasis', alignmentBasis) : <MissingValue why="none" />}
          </Table.Cell>
        </Table.Row>
      ))}
    </ScrollTable>
  );
}
