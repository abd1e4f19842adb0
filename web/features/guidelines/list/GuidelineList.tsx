import { Paragraph } from '@digdir/designsystemet-react';
import { useTranslations } from 'use-intl';
import { usePrefer } from '../../../terms/language';
import { useAsk, useAskList } from '../../../api/use-graph-query';
import { Answered } from '../../../components/QueryResult';
import { More } from '../../../components/More';
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
  const list = useAskList(
    GuidelineListDocument,
    { ...variables, first: PAGE_SIZE },
    ({ catalogue }) => catalogue?.guidelines,
  );
  const { orderBy: _order, ...narrowed } = variables;
  const facets = useAsk(GuidelineListFacetsDocument, narrowed);
  return (
    <Part lead={t('lead')} asked={[list, facets]} actions={<WholeListCsv variables={variables} />}>
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
          <Answered asked={list}>
            {({ catalogue }) =>
              catalogue?.guidelines && (
                <>
                  <Paragraph role="status">{t('found', { count: list.totalCount })}</Paragraph>
                  {list.nodes.length === 0 ? (
                    <Paragraph>{t('empty')}</Paragraph>
                  ) : (
                    <>
                      <GuidelineTable rows={list.nodes} />
                      <More list={list} />
                    </>
                  )}
                </>
              )
            }
          </Answered>
        </div>
      </div>
    </Part>
  );
}
