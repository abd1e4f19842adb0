import { Paragraph } from '@digdir/designsystemet-react';
import { useTranslations } from 'use-intl';
import { ClearFilters } from '../../../components/ClearFilters';
import { ListView } from '../../../components/ListView';
import { usePreferredLanguages } from '../../../terms/language';
import { usePagedQuery } from '../../../api/use-graph-query';
import { ViewFrame } from '../../../components/ViewFrame';
import { readAllRows } from '../../../api/whole-list';
import { CsvButton } from '../../../components/CsvButton';
import { PublicationListDocument, type PublicationListQuery } from '../generated/graphql';
import { PartLinks } from '../parts/PartLinks';
import { PublicationFilterFields } from './PublicationFilterFields';
import { PublicationItem } from './PublicationItem';
import { useDecidedEvidence } from './use-decided-evidence';
import { isFiltered, NO_FILTERS, publicationVariables, usePublicationFilters } from './use-publication-filters';
import { usePublicationTable } from './use-publication-table';

const pageOf = (data: PublicationListQuery) => data.catalogue?.publications;

/** The list of publications, searched and filtered. */
export function Publications() {
  const t = useTranslations('research');
  const [filters, change] = usePublicationFilters();
  const variables = { ...publicationVariables(filters), prefer: usePreferredLanguages() };
  const list = usePagedQuery(PublicationListDocument, { ...variables, first: 20 }, pageOf);
  const evidence = useDecidedEvidence();
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
      <ListView
        filters={<PublicationFilterFields facets={list.answer?.data.catalogue?.publications?.facets} />}
        label={t('publications.list')}
        query={list}
        listIn={({ catalogue }) => catalogue?.publications}
        count={t('publications.count', { count: list.totalCount })}
        tools={<ClearFilters isShown={isFiltered(filters)} onClear={() => change(NO_FILTERS)} />}
        isEmpty={list.totalCount === 0}
        empty={<Paragraph>{t('publications.empty')}</Paragraph>}
        pages={list}
      >
        <ul className="rows">
          {list.nodes.map((publication) => (
            <li key={publication.id}>
              <PublicationItem publication={publication} evidence={evidence.of(publication.id)} />
            </li>
          ))}
        </ul>
      </ListView>
    </ViewFrame>
  );
}
