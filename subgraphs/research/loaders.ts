import DataLoader from 'dataloader';
import { gapMapLoader } from '../aspects/gap-map-loader.js';
import type { Context, LoaderSource } from '../../registry/subgraph/context.js';
import { countProjects } from './coverage.js';
import type { PublicationOnTopic, Stores } from './store.js';

/** Batches the reads of one operation. */
export function createLoaders({ stores: { projects, publications } }: LoaderSource<Stores>) {
  return {
    cells: gapMapLoader((filter, topicIds) => projects.counted(filter, topicIds), countProjects),
    /** Publications tagged with a topic, as far as evidence for guidelines goes. */
    publicationsOn: new DataLoader<string, PublicationOnTopic[]>(async (topicIds) => {
      const on = new Map(topicIds.map((id) => [id, [] as PublicationOnTopic[]]));
      for (const publication of await publications.onTopics(topicIds)) {
        for (const id of publication.topicIds) on.get(id)?.push(publication);
      }
      return topicIds.map((id) => on.get(id) ?? []);
    }),
  };
}

export type SubgraphContext = Context<Stores, ReturnType<typeof createLoaders>>;
