import { useTranslations } from 'use-intl';
import { usePreferredLanguages } from '../../../terms/language';
import { MissingValue } from '../../../components/MissingValue';
import { QueryResult } from '../../../components/QueryResult';
import { ViewFrame } from '../../../components/ViewFrame';
import { useWholeListQuery } from '../../../api/whole-list';
import { NetworkProjectsDocument, type NetworkProjectsQuery } from '../generated/graphql';
import { PartLinks } from '../parts/PartLinks';
import { NetworkFilterFields } from './NetworkFilterFields';
import { NetworkContent } from './NetworkContent';
import { useNetworkFilters } from './use-network-filters';

const pageOf = ({ catalogue }: NetworkProjectsQuery) => catalogue?.projects;

/** Who works with whom, on what: as a picture, and as a list with the same facts. */
export function Network() {
  const t = useTranslations('research.network');
  const [{ tema, personer, temaer }] = useNetworkFilters();
  const query = useWholeListQuery(
    NetworkProjectsDocument,
    { prefer: usePreferredLanguages(), alignedTo: tema.length > 0 ? { topicIds: tema } : undefined },
    pageOf,
  );
  return (
    <ViewFrame title={t('title')} lead={t('lead')} queries={[query]}>
      <PartLinks current="nettverk" topics={tema} />
      <NetworkFilterFields facets={query.answer?.data.first.catalogue?.projects?.facets} />
      <QueryResult query={query}>
        {({ nodes }) => {
          // Without their institutions nothing can be said of who works with whom
          if (!nodes || nodes.some(({ participants }) => !participants)) return <MissingValue why="unavailable" />;
          return <NetworkContent projects={nodes} people={personer} topics={temaer} />;
        }}
      </QueryResult>
    </ViewFrame>
  );
}
