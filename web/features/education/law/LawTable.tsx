import { Paragraph, Table } from '@digdir/designsystemet-react';
import { useTranslations } from 'use-intl';
import { RegulationLink } from '../RegulationLink';
import { ScrollTable } from '../../../components/ScrollTable';
import { useDateFormat } from '../../../terms/use-date-format';
import { useTerm } from '../../../terms/use-term';
import { RecordLink } from '../../../components/RecordLink';
import { MissingValue } from '../../../components/MissingValue';
import { CsvButton } from '../../../components/CsvButton';
import type { ExportTable } from '../../../components/export-table';
import type { EducationLawQuery, LegalState } from '../generated/graphql';
import { LocalizedText } from '../../../components/LocalizedText';
import { LegalDates } from './LegalDates';
import { legalDifference } from './legal-states';

type Listed = NonNullable<NonNullable<EducationLawQuery['catalogue']>['programmes']>;

interface Props {
  programmes: Listed['nodes'];
  counts: NonNullable<Listed['facets']['validity']>;
  day: string;
  other: string | null;
  level: string;
}

/** Regulations with what they were on one day or two. */
export function LawTable({ programmes, counts, day, other, level }: Props) {
  const t = useTranslations('education.law');
  const term = useTerm();
  const { partial } = useDateFormat();
  const state = (value: LegalState) => term('LegalState', value);
  const days = { day: partial(day), other: other === null ? '' : partial(other) };
  const caption = t('caption', days);
  const table = (): ExportTable => ({
    name: `utdanning-${level}-rett-${day}`,
    columns: [
      ...[t('programme'), t('regulation'), t('address'), t('from'), t('to'), t('lastChange'), t('replaces'), days.day],
      ...(other === null ? [] : [days.other, t('difference')]),
    ],
    rows: programmes.map(({ name, regulation, onDay, onOther }) => [
      ...[name.text, regulation?.legalId ?? null, regulation?.url ?? null, regulation?.inForceFrom ?? null],
      ...[
        regulation?.inForceTo ?? null,
        regulation?.lastChangeInForce ?? null,
        regulation?.replaces.join(', ') ?? null,
      ],
      state(onDay),
      ...(other === null ? [] : [state(onOther), t(`is.${legalDifference(onDay, onOther)}`)]),
    ]),
  });
  return (
    <>
      <div className="side-tools">
        <Paragraph data-size="sm" role="status">
          {t('size', { count: programmes.length, ...days })}
        </Paragraph>
        <CsvButton table={programmes.length > 0 ? table : null} />
      </div>
      {counts.length > 0 && (
        <ul className="counts">
          {counts.map(({ value, count }) => (
            <li key={value}>
              {value === null ? <MissingValue why="unknown" /> : term('LegalState', value)}: <strong>{count}</strong>
            </li>
          ))}
        </ul>
      )}
      <ScrollTable
        caption={caption}
        columns={[
          t('programme'),
          t('regulation'),
          t('dates'),
          { key: 'day', head: days.day },
          ...(other === null ? [] : [{ key: 'other', head: days.other }, t('difference')]),
        ]}
      >
        {programmes.map(({ id, name, regulation, onDay, onOther }) => (
          <Table.Row key={id}>
            <Table.HeaderCell scope="row">
              <RecordLink kind="Programme" id={id}>
                <LocalizedText text={name} />
              </RecordLink>
            </Table.HeaderCell>
            <Table.Cell>
              <RegulationLink regulation={regulation} />
            </Table.Cell>
            <Table.Cell>{regulation && <LegalDates regulation={regulation} />}</Table.Cell>
            <Table.Cell className={`law ${onDay}`}>{state(onDay)}</Table.Cell>
            {other !== null && <Table.Cell className={`law ${onOther}`}>{state(onOther)}</Table.Cell>}
            {other !== null && <Table.Cell>{t(`is.${legalDifference(onDay, onOther)}`)}</Table.Cell>}
          </Table.Row>
        ))}
      </ScrollTable>
    </>
  );
}
