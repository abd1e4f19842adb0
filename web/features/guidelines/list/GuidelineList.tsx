import { Paragraph } from '@digdir/designsystemet-react';
import { useTranslations } from 'use-intl';
import { usePrefer } from '../../../terms/language';
import { useGraphQuery, usePagedQuery } from '../../../api/use-graph-query';
import { QueryResult } from '../../../components/QueryResult';
import { LoadMore } from '../../../components/LoadMore';
import { SearchField } from '../../../components/SearchField';
import { listVariables, useListFilters } from '../filters';
import { GuidelineListDocument, GuidelineListFacetsDocument } from '../generated/graphql';
import { Part } from '../Part';
import { GuidelineTable } from './GuidelineTable';
import { ListFilters } from './ListFilters';
import { OrderField } from './OrderField';
import { WholeListCsv } from './WholeListCsv';

const PAGE_SIZE = 25;

/** Guidelines, searched, narrowed and ordered. */
export function GuidelineList() {
  const t = useTranslations('guidelines.list');
  const [filters, setFilters] = useListFilters();
  const prefer = usePrefer();
  const variables = { ...listVariables(filters), prefer };
  const list = usePagedQuery(
    GuidelineListDocument,
    { ...variables, first: PAGE_SIZE },
    ({ catalogue }) => catalogue?.guidelines,
  );
  const { orderBy: _order, ...narrowed } = variables;
  const facets = useGraphQuery(GuidelineListFacetsDocument, narrowed);
  return (
    <Part lead={t('lead')} queries={[list, facets]} actions={<WholeListCsv variables={variables} />}>
      <div className="with-filters">
        <ListFilters answer={facets.answer?.data} />
        <div>
          <div className="toolbar">
            <SearchField
              label={t('search')}
              value={filters.sok}
              onSearch={(sok) => setFilters({ sok }, { replace: true })}
            />
            <OrderField />
          </div>
          <QueryResult query={list}>
            {({ catalogue }) =>
              catalogue?.guidelines && (
                <>
                  <Paragraph role="status">{t('found', { count: list.totalCount })}</Paragraph>
                  {list.nodes.length === 0 ? (
                    <Paragraph>{t('empty')}</Paragraph>
                  ) : (
                    <>
                      <GuidelineTable rows={list.nodes} />
                      <LoadMore list={list} />
                    </>
                  )}
                </>
              )
            }
          </QueryResult>
        </div>
      </div>
    </Part>
  );
}
