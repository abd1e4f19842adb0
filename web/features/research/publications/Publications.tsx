import { Paragraph } from '@digdir/designsystemet-react';
import { useTranslations } from 'use-intl';
import { usePrefer } from '../../../terms/language';
import { usePagedQuery } from '../../../api/use-graph-query';
import { MissingValue } from '../../../components/MissingValue';
import { QueryResult } from '../../../components/QueryResult';
import { LoadMore } from '../../../components/LoadMore';
import { ViewFrame } from '../../../components/ViewFrame';
import { readAllRows } from '../../../api/whole-list';
import { CsvButton } from '../../../components/CsvButton';
import { PublicationListDocument, type PublicationListQuery } from '../generated/graphql';
import { ClearFilters } from '../parts/ClearFilters';
import { PartLinks } from '../parts/PartLinks';
import { UnavailableRegistriesProvider } from '../parts/UnavailableRegistries';
import { PublicationFilterFields } from './PublicationFilterFields';
import { PublicationItem } from './PublicationItem';
import { useEvidenceDecided } from './use-evidence';
import { isFiltered, NO_FILTERS, publicationVariables, usePublicationFilters } from './use-publication-filters';
import { usePublicationTable } from './use-publication-table';

const pageOf = (data: PublicationListQuery) => data.catalogue?.publications;

/** The list of publications, searched and filtered. */
export function Publications() {
  const t = useTranslations('research');
  const [filters, change] = usePublicationFilters();
  const variables = { ...publicationVariables(filters), prefer: usePrefer() };
  const list = usePagedQuery(PublicationListDocument, { ...variables, first: 20 }, pageOf);
  const evidence = useEvidenceDecided();
  const table = usePublicationTable();
  const readAll = async () => {
    const nodes = await readAllRows(PublicationListDocument, { ...variables, first: 100 }, pageOf);
    return table(nodes, evidence.of);
  };
  return (
    <ViewFrame
      title={t('publications.title')}
      lead={t('publications.lead')}
      queries={[list, evidence.query]}
      actions={
        <CsvButton table={list.answer?.data.catalogue?.publications && evidence.query.answer ? readAll : null} />
      }
    >
      <PartLinks current="publikasjoner" topics={filters.tema} />
      <div className="with-filters">
        <PublicationFilterFields facets={list.answer?.data.catalogue?.publications?.facets} />
        <section aria-label={t('publications.list')}>
          <UnavailableRegistriesProvider query={list}>
            <QueryResult query={list}>
              {({ catalogue }) =>
                catalogue?.publications ? (
                  <>
                    <div className="list-head">
                      <Paragraph role="status">{t('publications.count', { count: list.totalCount })}</Paragraph>
                      <ClearFilters shown={isFiltered(filters)} onClear={() => change(NO_FILTERS)} />
                    </div>
                    {list.totalCount === 0 && <Paragraph>{t('publications.empty')}</Paragraph>}
                    <ul className="rows">
                      {list.nodes.map((publication) => (
                        <li key={publication.id}>
                          <PublicationItem publication={publication} evidence={evidence.of(publication.id)} />
                        </li>
                      ))}
                    </ul>
                    {list.totalCount > 0 && <LoadMore list={list} />}
                  </>
                ) : (
                  <MissingValue why="unavailable" />
                )
              }
            </QueryResult>
          </UnavailableRegistriesProvider>
        </section>
      </div>
    </ViewFrame>
  );
}
