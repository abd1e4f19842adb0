import { useTranslations } from 'use-intl';
import { usePrefer } from '../../../terms/language';
import { Absent } from '../../../components/MissingValue';
import { Answered } from '../../../components/QueryResult';
import { View } from '../../../components/View';
import { useAskWhole } from '../../../components/whole-list';
import { NetworkProjectsDocument, type NetworkProjectsQuery } from '../generated/graphql';
import { PartLinks } from '../parts/PartLinks';
import { NetworkFilterFields } from './NetworkFilterFields';
import { NetworkShown } from './NetworkShown';
import { useNetworkFilters } from './use-network-filters';

const pageOf = ({ catalogue }: NetworkProjectsQuery) => catalogue?.projects;

/** Who works with whom, on what: as a picture, and as a list with the same facts. */
export function Network() {
  const t = useTranslations('research.network');
  const [{ tema, personer, temaer }] = useNetworkFilters();
  const asked = useAskWhole(
    NetworkProjectsDocument,
    { prefer: usePrefer(), alignedTo: tema.length > 0 ? { topicIds: tema } : undefined },
    pageOf,
  );
  return (
    <View title={t('title')} lead={t('lead')} asked={[asked]}>
      <PartLinks current="nettverk" topics={tema} />
      <NetworkFilterFields facets={asked.answer?.data.first.catalogue?.projects?.facets} />
      <Answered asked={asked}>
        {({ nodes }) => {
          // Without their institutions nothing can be said of who works with whom
          if (!nodes || nodes.some(({ participants }) => !participants)) return <Absent why="unavailable" />;
          return <NetworkShown projects={nodes} people={personer} topics={temaer} />;
        }}
      </Answered>
    </View>
  );
}
