import { byField, byId, RelatedLoader } from '../shared/loaders.js';
import type { Context } from '../shared/subgraph.js';
import type { Stores } from './store.js';

/** Batches the reads of one operation. */
export function createLoaders({ projects, publications, people }: Stores) {
  const project = byId(projects);
  const publication = byId(publications);
  return {
    project,
    parts: byField(projects, 'partOfId'),
    projects: new RelatedLoader(projects, project),
    publication,
    publications: new RelatedLoader(publications, publication),
    person: byId(people),
  };
}

export type SubgraphContext = Context<Stores, ReturnType<typeof createLoaders>>;
