import DataLoader from 'dataloader';
import { byField, byId, RelatedLoader } from '../../registry/records/loaders.js';
import { perMap } from '../aspects/gap-map-loader.js';
import type { Context } from '../../registry/subgraph/context.js';
import { projectCells, type PublicationOnTopic, type Stores } from './store.js';

/** Batches the reads of one operation. */
export function createLoaders(stores: Stores) {
  const { projects, publications, people, networkMemberships, evidenceDecisions } = stores;
  const project = byId(projects);
  const publication = byId(publications);
  return {
    project,
    parts: byField(projects, 'partOfId'),
    projects: new RelatedLoader(projects, project),
    cells: perMap((filter, topicIds) => projects.counted(filter, topicIds), projectCells),
    publication,
    publications: new RelatedLoader(publications, publication),
    /** Publications tagged with a topic, as far as evidence for guidelines goes. */
    publicationsOn: new DataLoader<string, PublicationOnTopic[]>(async (topicIds) => {
      const on = new Map(topicIds.map((id) => [id, [] as PublicationOnTopic[]]));
      for (const publication of await publications.onTopics(topicIds)) {
        for (const id of publication.topicIds) on.get(id)?.push(publication);
      }
      return topicIds.map((id) => on.get(id) ?? []);
    }),
    decision: byId(evidenceDecisions),
    decisionsOn: byField(evidenceDecisions, 'guidelineId'),
    person: byId(people),
    membership: byId(networkMemberships),
    membersOf: byField(networkMemberships, 'networkId'),
    membershipsOf: {
      person: byField(networkMemberships, 'personId'),
      organisation: byField(networkMemberships, 'organisationId'),
    },
  };
}

export type SubgraphContext = Context<Stores, ReturnType<typeof createLoaders>>;
