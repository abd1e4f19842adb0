import { Table } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { ScrollTable } from '../../../components/ScrollTable';
import { useTerm } from '../../../terms/use-term';
import { ViewLink } from '../../../components/ViewLink';
import { MissingValue } from '../../../components/MissingValue';
import { RecordLink } from '../../../components/RecordLink';
import type { InstitutionRow } from './use-institution-table';

const COLUMNS = ['coordinates', 'takesPart', 'funds', 'memberships', 'publications'] as const;

/** Institutions and their numbers, each with the way to what it counts. */
export function InstitutionTable({ institutions }: { institutions: readonly InstitutionRow[] }) {
  const t = useTranslations('research');
  const term = useTerm();
  const linked: Record<(typeof COLUMNS)[number], (id: string, count: number) => ReactNode> = {
    coordinates: (id, count) => (
      <ViewLink view="research" filters={{ koordinator: [id], utlysninger: 'ja' }}>
        {count}
      </ViewLink>
    ),
    takesPart: (id, count) => (
      <ViewLink view="research" id={`institusjon/${id}`} filters={{ rolle: 'PARTICIPANT' }}>
        {count}
      </ViewLink>
    ),
    funds: (id, count) => (
      <ViewLink view="research" filters={{ finansierer: [id], utlysninger: 'ja' }}>
        {count}
      </ViewLink>
    ),
    memberships: (id, count) => (
      <RecordLink kind="Organisation" id={id}>
        {count}
      </RecordLink>
    ),
    publications: (id, count) => (
      <RecordLink kind="Organisation" id={id}>
        {count}
      </RecordLink>
    ),
  };
  return (
    <ScrollTable
      caption={t('institutions.caption')}
      label={t('institutions.list')}
      isCaptionShown
      isBordered
      className="institutions"
      columns={[
        t('field.institution'),
        t('field.kind'),
        ...COLUMNS.map((column) => ({ key: column, head: t(`field.${column}`), className: 'number' })),
      ]}
    >
      {institutions.map((one) => (
        <Table.Row key={one.id}>
          <Table.HeaderCell scope="row">
            <RecordLink kind="Organisation" id={one.id}>
              {one.name.text}
            </RecordLink>
          </Table.HeaderCell>
          <Table.Cell>{term('OrganisationKind', one.kind)}</Table.Cell>
          {COLUMNS.map((column) => {
            const count = one[column]?.totalCount;
            return (
              <Table.Cell key={column} className="number">
                {count === undefined ? (
                  <MissingValue why="unavailable" />
                ) : count === 0 ? (
                  <span className="nothing">0</span>
                ) : (
                  linked[column](one.id, count)
                )}
              </Table.Cell>
            );
          })}
        </Table.Row>
      ))}
    </ScrollTable>
  );
}
