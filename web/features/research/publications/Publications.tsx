import { Paragraph } from '@digdir/designsystemet-react';
import { useTranslations } from 'use-intl';
import { usePrefer } from '../../../terms/language';
import { useAskList } from '../../../api/use-graph-query';
import { Absent } from '../../../components/MissingValue';
import { Answered } from '../../../components/QueryResult';
import { More } from '../../../components/More';
import { View } from '../../../components/View';
import { allRows } from '../../../components/whole-list';
import { WholeCsvButton } from '../../../components/WholeCsvButton';
import { PublicationListDocument, type PublicationListQuery } from '../generated/graphql';
import { ClearFilters } from '../parts/ClearFilters';
import { PartLinks } from '../parts/PartLinks';
import { Silence } from '../parts/Silence';
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
  const list = useAskList(PublicationListDocument, { ...variables, first: 20 }, pageOf);
  const evidence = useEvidenceDecided();
  const table = usePublicationTable();
  const readAll = async () => {
    const nodes = await allRows(PublicationListDocument, { ...variables, first: 100 }, pageOf);
    return table(nodes, evidence.of);
  };
  return (
    <View
      title={t('publications.title')}
      lead={t('publications.lead')}
      asked={[list, evidence.asked]}
      actions={
        <WholeCsvButton read={list.answer?.data.catalogue?.publications && evidence.asked.answer ? readAll : null} />
      }
    >
      <PartLinks current="publikasjoner" topics={filters.tema} />
      <div className="with-filters">
        <PublicationFilterFields facets={list.answer?.data.catalogue?.publications?.facets} />
        <section aria-label={t('publications.list')}>
          <Silence asked={list}>
            <Answered asked={list}>
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
                    {list.totalCount > 0 && <More list={list} />}
                  </>
                ) : (
                  <Absent why="unavailable" />
                )
              }
            </Answered>
          </Silence>
        </section>
      </div>
    </View>
  );
}
