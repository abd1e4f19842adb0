import { Table } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
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
    <div className="table-scroll" tabIndex={0} role="region" aria-label={t('institutions.list')}>
      <Table data-size="sm" border className="institutions">
        <caption>{t('institutions.caption')}</caption>
        <Table.Head>
          <Table.Row>
            <Table.HeaderCell scope="col">{t('field.institution')}</Table.HeaderCell>
            <Table.HeaderCell scope="col">{t('field.kind')}</Table.HeaderCell>
            {COLUMNS.map((column) => (
              <Table.HeaderCell key={column} scope="col" className="number">
                {t(`field.${column}`)}
              </Table.HeaderCell>
            ))}
          </Table.Row>
        </Table.Head>
        <Table.Body>
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
        </Table.Body>
      </Table>
    </div>
  );
}
