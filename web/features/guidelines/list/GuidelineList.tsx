import { Paragraph } from '@digdir/designsystemet-react';
import { useTranslations } from 'use-intl';
import { ListView } from '../../../components/ListView';
import { usePreferredLanguages } from '../../../terms/language';
import { useGraphQuery, usePagedQuery } from '../../../api/use-graph-query';
import { SearchField } from '../../../components/SearchField';
import { listVariables, useListFilters } from '../filters';
import { GuidelineListDocument, GuidelineListFacetsDocument } from '../generated/graphql';
import { GuidelinesPart } from '../GuidelinesPart';
import { GuidelineTable } from './GuidelineTable';
import { ListFilters } from './ListFilters';
import { OrderField } from './OrderField';
import { GuidelineCsvButton } from './GuidelineCsvButton';

const PAGE_SIZE = 25;

/** Guidelines, searched, narrowed and ordered. */
export function GuidelineList() {
  const t = useTranslations('guidelines.list');
  const [filters, setFilters] = useListFilters();
  const prefer = usePreferredLanguages();
  const variables = { ...listVariables(filters), prefer };
  const list = usePagedQuery(
    GuidelineListDocument,
    { ...variables, first: PAGE_SIZE },
    ({ catalogue }) => catalogue?.guidelines,
  );
  const { orderBy: _order, ...narrowed } = variables;
  const facets = useGraphQuery(GuidelineListFacetsDocument, narrowed);
  return (
    <GuidelinesPart lead={t('lead')} queries={[list, facets]} actions={<GuidelineCsvButton variables={variables} />}>
      <ListView
        filters={<ListFilters answer={facets.answer?.data} />}
        above={
          <SearchField
            label={t('search')}
            value={filters.sok}
            onSearch={(sok) => setFilters({ sok }, { replace: true })}
          />
        }
        query={list}
        listIn={({ catalogue }) => catalogue?.guidelines}
        count={t('found', { count: list.totalCount })}
        tools={<OrderField />}
        isEmpty={list.nodes.length === 0}
        empty={<Paragraph>{t('empty')}</Paragraph>}
        pages={list}
      >
        <GuidelineTable rows={list.nodes} />
      </ListView>
    </GuidelinesPart>
  );
}
