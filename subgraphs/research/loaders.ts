import { gapMapLoader } from '../aspects/gap-map-loader.js';
import type { Context, LoaderSource } from '../../registry/subgraph/context.js';
import type { GuidelineFactsById } from '../contracts/guideline-status.js';
import type { Tree } from '../../values/taxonomy.js';
import { AllEvidence } from './all-evidence.js';
import { countProjects } from './coverage.js';
import { evidenceKey } from './evidence.js';
import { PublicationsByTopic } from './publications-by-topic.js';
import type { Stores } from './store.js';

/** Batches the reads of one operation. */
export function createLoaders({ stores, today, keep }: LoaderSource<Stores>) {
  const { projects, publications, evidenceDecisions } = stores;
  const publicationsByTopic = () =>
    keep('publicationsByTopic', async () => new PublicationsByTopic(await publications.pick({}, ['year', 'topicIds'])));
  return {
    cells: gapMapLoader((filter, topicIds) => projects.counted(filter, topicIds), countProjects),
    /** Publications as far as evidence for guidelines goes. */
    publicationsByTopic,
    /** What was decided of publications for guidelines, by `evidenceKey`. */
    decisionsByPair: () =>
      keep('decisionsByPair', async () => {
        const decisions = await evidenceDecisions.find({});
        return new Map(decisions.map((decision) => [evidenceKey(decision), decision]));
      }),
    /** The evidence for all guidelines that are told of. */
    allEvidence: async (facts: GuidelineFactsById, topicTree: Tree) => {
      const evidence = await keep('allEvidence', async () => new AllEvidence(await publicationsByTopic()));
      return evidence.of(facts, topicTree, today);
    },
  };
}

export type SubgraphContext = Context<Stores, ReturnType<typeof createLoaders>>;
