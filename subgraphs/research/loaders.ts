import DataLoader from 'dataloader';
import { loaderByField, loaderById, ConnectionLoader } from '../../registry/records/loaders.js';
import { gapMapLoader } from '../aspects/gap-map-loader.js';
import type { Context } from '../../registry/subgraph/context.js';
import { countProjects } from './coverage.js';
import type { PublicationOnTopic, Stores } from './store.js';

/** Batches the reads of one operation. */
export function createLoaders(stores: Stores) {
  const { projects, publications, people, networkMemberships, evidenceDecisions } = stores;
  const project = loaderById(projects);
  const publication = loaderById(publications);
  return {
    project,
    parts: loaderByField(projects, 'partOfId'),
    projects: new ConnectionLoader(projects, project),
    cells: gapMapLoader((filter, topicIds) => projects.counted(filter, topicIds), countProjects),
    publication,
    publications: new ConnectionLoader(publications, publication),
    /** Publications tagged with a topic, as far as evidence for guidelines goes. */
    publicationsOn: new DataLoader<string, PublicationOnTopic[]>(async (topicIds) => {
      const on = new Map(topicIds.map((id) => [id, [] as PublicationOnTopic[]]));
      for (const publication of await publications.onTopics(topicIds)) {
        for (const id of publication.topicIds) on.get(id)?.push(publication);
      }
      return topicIds.map((id) => on.get(id) ?? []);
    }),
    decision: loaderById(evidenceDecisions),
    decisionsOn: loaderByField(evidenceDecisions, 'guidelineId'),
    person: loaderById(people),
    membership: loaderById(networkMemberships),
    membersOf: loaderByField(networkMemberships, 'networkId'),
    membershipsOf: {
      person: loaderByField(networkMemberships, 'personId'),
      organisation: loaderByField(networkMemberships, 'organisationId'),
    },
  };
}

export type SubgraphContext = Context<Stores, ReturnType<typeof createLoaders>>;
