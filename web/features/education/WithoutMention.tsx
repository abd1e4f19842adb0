import { Heading, Paragraph, Table } from '@digdir/designsystemet-react';
import { useTranslations } from 'use-intl';
import { RegulationLink } from './RegulationLink';
import { ScrollTable } from '../../components/ScrollTable';
import { useTerm } from '../../terms/use-term';
import { RecordLink } from '../../components/RecordLink';
import { MissingValue } from '../../components/MissingValue';
import { QueryResult } from '../../components/QueryResult';
import { CsvButton } from '../../components/CsvButton';
import { UnavailableNotice } from '../../components/UnavailableNotice';
import { cellValueOf } from './cell-value';
import { countIn, useColumnCounts } from './outcome-counts';
import type { ListedProgrammeFragment } from './generated/graphql';
import { outcomeFilterOf, type PerspectiveProps } from './perspective';
import { NotSearched } from './matrix/NotSearched';
import { LocalizedText } from '../../components/LocalizedText';
import { topicsInOrder } from './topics';

/** Programmes that were searched to the end and mention nothing of what is asked for; those not searched stand apart. */
export function WithoutMention({ data, programmes, filters }: PerspectiveProps) {
  const t = useTranslations('education.without');
  const common = useTranslations('education');
  const term = useTerm();
  const { program, tema, nivaa, svake } = filters;
  const wanted = programmes.filter(({ id }) => program.length === 0 || program.includes(id));
  const query = useColumnCounts(wanted, outcomeFilterOf(filters));
  const topics = topicsInOrder(data.topics)
    .filter(({ topic }) => tema.includes(topic.id))
    .map(({ topic }) => topic.prefLabel.text);
  const about = topics.length > 0 ? topics.join(', ') : t('anything');
  const judged = (programme: ListedProgrammeFragment) => cellValueOf(programme, tema, 0).state === 'judged';
  if (wanted.length === 0) return <Paragraph role="status">{common('noProgrammes')}</Paragraph>;
  return (
    <div className="side">
      <UnavailableNotice queries={[query]} />
      <QueryResult query={query}>
        {(counts) => {
          if (!counts.catalogue) return <MissingValue why="unavailable" />;
          const countOf = ({ id }: ListedProgrammeFragment) => countIn(counts, id, ({ totalCount }) => totalCount);
          const searched = wanted.filter(({ coverage }) => coverage === 'SCANNED');
          const silent = searched.filter((programme) => countOf(programme) === 0);
          const others = wanted.filter((programme) => programme.coverage !== 'SCANNED' && countOf(programme) === 0);
          const table = () => ({
            name: `utdanning-${nivaa}-uten-omtale`,
            columns: [
              t('programme'),
              t('regulation'),
              t('address'),
              t('administeredBy'),
              t('searched'),
              t('hits'),
              t('finding'),
            ],
            rows: [
              ...silent.map((programme) =>
                rowOf(programme, judged(programme) ? common('cell.judged') : common('cell.notMentioned')),
              ),
              ...others.map((programme) => rowOf(programme, term('ProgrammeCoverage', programme.coverage))),
            ],
          });
          return (
            <>
              <div className="side-tools">
                <Heading level={2} data-size="xs">
                  {t('title', { about })}
                </Heading>
                <CsvButton table={table} />
              </div>
              <Paragraph role="status">
                {t('count', { silent: silent.length, searched: searched.length, weak: svake ? 'yes' : 'no' })}
              </Paragraph>
              <Paragraph data-size="sm">{t('meaning')}</Paragraph>
              {silent.length > 0 && (
                <ScrollTable
                  caption={t('title', { about })}
                  columns={(['programme', 'regulation', 'administeredBy', 'searched', 'hits', 'finding'] as const).map(
                    (key) => t(key),
                  )}
                >
                  {silent.map((programme) => (
                    <SilentProgramme key={programme.id} programme={programme} judged={judged(programme)} />
                  ))}
                </ScrollTable>
              )}
              <NotSearched programmes={others} />
            </>
          );
        }}
      </QueryResult>
    </div>
  );
}

function rowOf(
  { name, regulation, outcomesInRegulation, keywordHits }: ListedProgrammeFragment,
  finding: string,
): (string | number | null)[] {
  const administrator = regulation?.administeredBy?.name.text ?? null;
  return [
    ...[name.text, regulation?.legalId ?? null, regulation?.url ?? null, administrator],
    ...[outcomesInRegulation, keywordHits, finding],
  ];
}

function SilentProgramme({ programme, judged }: { programme: ListedProgrammeFragment; judged: boolean }) {
  const t = useTranslations('education');
  const { id, name, regulation, outcomesInRegulation, keywordHits } = programme;
  return (
    <Table.Row>
      <Table.HeaderCell scope="row">
        <RecordLink kind="Programme" id={id}>
          <LocalizedText text={name} />
        </RecordLink>
      </Table.HeaderCell>
      <Table.Cell>
        <RegulationLink regulation={regulation} />
      </Table.Cell>
      <Table.Cell>
        {regulation?.administeredBy ? (
          <LocalizedText text={regulation.administeredBy.name} />
        ) : (
          <MissingValue why="unknown" />
        )}
      </Table.Cell>
      <Table.Cell>{outcomesInRegulation ?? <MissingValue why="unknown" />}</Table.Cell>
      <Table.Cell>{keywordHits ?? <MissingValue why="unknown" />}</Table.Cell>
      <Table.Cell>{judged ? t('cell.judged') : t('cell.notMentioned')}</Table.Cell>
    </Table.Row>
  );
}
