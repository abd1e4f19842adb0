import { Checkbox, Table } from '@digdir/designsystemet-react';
import { useTranslations } from 'use-intl';
import { ScrollTable } from '../../../components/ScrollTable';
import { useDateFormat } from '../../../terms/use-date-format';
import { RecordLink } from '../../../components/RecordLink';
import { MissingValue } from '../../../components/MissingValue';
import { COLUMNS, type UnplannedRow } from './use-unplanned-table';

interface Props {
  rows: readonly UnplannedRow[];
  chosen: readonly string[];
  /** Null where nothing can be chosen. */
  onChoose: ((chosen: string[]) => void) | null;
}

/** The queue as a table, with a box before each row for those who may plan. */
export function UnplannedTable({ rows, chosen, onChoose }: Props) {
  const t = useTranslations('guidelines.unplanned');
  const { partial } = useDateFormat();
  const date = (known: string | null | undefined) => (known ? partial(known) : <MissingValue why="unknown" />);
  const ids = rows.map(({ guideline }) => guideline.id);
  const toggle = (id: string) =>
    onChoose?.(chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id]);
  return (
    <ScrollTable
      caption={t('caption')}
      columns={[
        ...(onChoose
          ? [
              {
                key: 'choose',
                head: (
                  <Checkbox
                    data-size="sm"
                    aria-label={t('chooseAll')}
                    checked={ids.every((id) => chosen.includes(id))}
                    onChange={({ target }) => onChoose(target.checked ? ids : [])}
                  />
                ),
              },
            ]
          : []),
        ...COLUMNS.map((name) => t(`column.${name}`)),
      ]}
    >
      {rows.map(({ guideline, responsible, responsibleInferred }) => (
        <Table.Row key={guideline.id}>
          {onChoose && (
            <Table.Cell>
              <Checkbox
                data-size="sm"
                aria-label={t('choose', { title: guideline.title.text })}
                checked={chosen.includes(guideline.id)}
                onChange={() => toggle(guideline.id)}
              />
            </Table.Cell>
          )}
          <Table.HeaderCell scope="row" className="row-title" lang={guideline.title.language}>
            <RecordLink kind="Guideline" id={guideline.id}>
              {guideline.title.text}
            </RecordLink>
          </Table.HeaderCell>
          <Table.Cell className="date">{date(guideline.firstPublished)}</Table.Cell>
          <Table.Cell className="date">{date(guideline.lastUpdated)}</Table.Cell>
          <Table.Cell className="date">{date(guideline.lastReviewed)}</Table.Cell>
          <Table.Cell>
            <Responsible name={responsible?.name.text ?? null} isInferred={responsibleInferred} />
          </Table.Cell>
          <Table.Cell className="number">
            <Count id={guideline.id} of={guideline.courses} what={t('column.courses')} />
          </Table.Cell>
          <Table.Cell className="number">
            <Count id={guideline.id} of={guideline.learningOutcomes} what={t('column.outcomes')} />
          </Table.Cell>
        </Table.Row>
      ))}
    </ScrollTable>
  );
}

function Responsible({ name, isInferred }: { name: string | null; isInferred: boolean }) {
  const t = useTranslations('guidelines.timeline');
  if (name === null) return <MissingValue why="unknown" />;
  return isInferred ? t('inferred', { name }) : name;
}

/** How many build on a guideline, with a link to the list of them on its page. */
function Count({ id, of, what }: { id: string; of: { totalCount: number } | null; what: string }) {
  if (!of) return <MissingValue why="unavailable" />;
  if (of.totalCount === 0) return '0';
  return (
    <RecordLink kind="Guideline" id={id}>
      {of.totalCount}
      <span className="visually-hidden"> {what}</span>
    </RecordLink>
  );
}
