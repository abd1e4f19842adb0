import { Table } from '@digdir/designsystemet-react';
import { useTranslations } from 'use-intl';
import { ScrollTable } from '../../../components/ScrollTable';
import { useDateFormat } from '../../../terms/use-date-format';
import { RecordLink } from '../../../components/RecordLink';
import { useTerm } from '../../../terms/use-term';
import { MissingValue } from '../../../components/MissingValue';
import type { GuidelineListQuery } from '../generated/graphql';
import { COLUMNS } from './list-columns';

export type GuidelineRow = NonNullable<NonNullable<GuidelineListQuery['catalogue']>['guidelines']>['nodes'][number];

/** The list as a table. */
export function GuidelineTable({ rows }: { rows: readonly GuidelineRow[] }) {
  const t = useTranslations('guidelines.list');
  const term = useTerm();
  const { partial } = useDateFormat();
  return (
    <ScrollTable caption={t('caption')} columns={COLUMNS.map((name) => t(`column.${name}`))}>
      {rows.map(({ id, title, kind, status, publisher, firstPublished, lastUpdated, reviewPlan }) => (
        <Table.Row key={id}>
          <Table.HeaderCell scope="row" className="row-title" lang={title.language}>
            <RecordLink kind="Guideline" id={id}>
              {title.text}
            </RecordLink>
          </Table.HeaderCell>
          <Table.Cell>{term('GuidelineKind', kind)}</Table.Cell>
          <Table.Cell>{term('GuidelineStatus', status)}</Table.Cell>
          <Table.Cell>{publisher?.name.text ?? <MissingValue why="unavailable" />}</Table.Cell>
          <Table.Cell className="date">
            {firstPublished ? partial(firstPublished) : <MissingValue why="unknown" />}
          </Table.Cell>
          <Table.Cell className="date">
            {lastUpdated ? partial(lastUpdated) : <MissingValue why="unknown" />}
          </Table.Cell>
          <Table.Cell className="date">
            {reviewPlan.due ? partial(reviewPlan.due) : <MissingValue why="none" />}
          </Table.Cell>
        </Table.Row>
      ))}
    </ScrollTable>
  );
}
