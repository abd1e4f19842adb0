import { Paragraph, Table } from '@digdir/designsystemet-react';
import { useTranslations } from 'use-intl';
import { ScrollTable } from '../../../components/ScrollTable';
import { CsvButton } from '../../../components/CsvButton';
import type { ExportTable } from '../../../components/export-table';
import type { ComparedProgrammeFragment, ListedOutcomeFragment } from '../generated/graphql';
import { LocalizedText } from '../../../components/LocalizedText';
import { OutcomeItem } from '../outcomes/OutcomeItem';
import type { ProgrammesAnswer } from '../use-programmes';
import { ComparedHead } from './ComparedHead';
import { compareProgrammes } from './compare-programmes';

interface Props {
  a: ComparedProgrammeFragment;
  b: ComparedProgrammeFragment;
  topics: ProgrammesAnswer['topics'];
  wanted: readonly string[];
}

/** The comparison, topic by topic. */
export function ComparedTable({ a, b, topics, wanted }: Props) {
  const t = useTranslations('education.compare');
  const rows = compareProgrammes(a, b, topics, wanted);
  const names = { a: a.name.text, b: b.name.text };
  const inCell = (outcomes: readonly ListedOutcomeFragment[]) =>
    outcomes.map(({ code, text, legalRef }) => `${code ?? ''} ${text} (${legalRef})`.trim()).join(' | ');
  const table = (): ExportTable => ({
    name: `sammenligning-${a.id}-${b.id}`,
    columns: [t('topic'), names.a, names.b, t('where')],
    rows: rows.map(({ placed, where, ...of }) => [
      placed.topic.prefLabel.text,
      inCell(of.a),
      inCell(of.b),
      t(`is.${where}`, names),
    ]),
  });
  return (
    <div className="side">
      <div className="side-tools">
        <Paragraph data-size="sm" role="status">
          {t('size', { count: rows.length })}
        </Paragraph>
        <CsvButton table={rows.length > 0 ? table : null} />
      </div>
      <Paragraph data-size="sm">{t('explains')}</Paragraph>
      <ScrollTable
        caption={t('caption', names)}
        className="compared"
        columns={[
          t('topic'),
          { key: 'a', head: <ComparedHead programme={a} /> },
          { key: 'b', head: <ComparedHead programme={b} /> },
          t('where'),
        ]}
      >
        {rows.map(({ placed, where, ...of }) => (
          <Table.Row key={placed.topic.id} className={where}>
            <Table.HeaderCell scope="row">
              <LocalizedText text={placed.topic.prefLabel} />
            </Table.HeaderCell>
            <Side outcomes={of.a} programme={a} />
            <Side outcomes={of.b} programme={b} />
            <Table.Cell>{t(`is.${where}`, names)}</Table.Cell>
          </Table.Row>
        ))}
      </ScrollTable>
    </div>
  );
}

function Side({
  outcomes,
  programme,
}: {
  outcomes: readonly ListedOutcomeFragment[];
  programme: ComparedProgrammeFragment;
}) {
  const t = useTranslations('education');
  return (
    <Table.Cell>
      {outcomes.length === 0 ? (
        <span className="absent">
          {t(programme.coverage === 'SCANNED' ? 'cell.notMentioned' : 'cell.notCollected')}
        </span>
      ) : (
        <ul className="outcomes small">
          {outcomes.map((outcome) => (
            <OutcomeItem key={outcome.id} outcome={outcome} under={programme.id} brief />
          ))}
        </ul>
      )}
    </Table.Cell>
  );
}
