import { once } from '../../platform/once.js';
import type { Keep } from '../../registry/changes/keep.js';
import type { Context, LoaderSource } from '../../registry/subgraph/context.js';
import type { Taxonomies } from './gap-map/question.js';
import { fieldsOf } from '../contracts/cell-facts.js';
import type { GapMapRequest } from '../contracts/questions.js';
import type { AnsweredMap } from './gap-map/types.js';
import { AudienceTaxonomy } from './gap-map/verdicts/audience-taxonomy.js';
import { JudgingTaxonomies } from './gap-map/verdicts/taxonomies.js';
import { AUDIENCE_FACTS, ORGANISATION_FACTS, TOPIC_FACTS } from './facts.js';
import { parentsOf, regionsOf, regionsOfProviders } from './regions.js';
import { treeOf, type Stores } from './store.js';

/** What implies each topic. */
function invert(topics: readonly { id: string; impliesIds: readonly string[] }[]): Record<string, string[]> {
  const impliedBy: Record<string, string[]> = {};
  for (const { id, impliesIds } of topics) {
    for (const implied of impliesIds) impliedBy[implied] = [...(impliedBy[implied] ?? []), id];
  }
  return impliedBy;
}

/**
 * The shapes of the taxonomies: nearly every question needs them, and few changes touch them. Each is worked out of what
 * is kept, never of what an operation has read before.
 */
function keptShapes({ topics, audiences, settings, organisations }: Stores, keep: Keep) {
  const topicFacts = () => keep('topics', () => topics.pick({}, fieldsOf(TOPIC_FACTS)));
  const audienceFacts = () => keep('audiences', () => audiences.pick({}, fieldsOf(AUDIENCE_FACTS)));
  const organisationFacts = () => keep('organisations', () => organisations.pick({}, fieldsOf(ORGANISATION_FACTS)));
  const trees = {
    topics: () => keep('topicTree', async () => treeOf(await topicFacts())),
    audiences: () => keep('audienceTree', async () => treeOf(await audienceFacts())),
    settings: () => keep('settingTree', () => settings.tree()),
    organisations: () => keep('organisationTree', async () => parentsOf(await organisationFacts())),
  };
  const atWork = () => keep('atWork', async () => new AudienceTaxonomy(await audienceFacts(), await trees.settings()));
  return {
    trees,
    topicFacts,
    organisationFacts,
    atWork,
    judging: () =>
      keep('judging', async () => {
        const [topicTree, settingTree, organisationTree, audienceTaxonomy, facts] = await Promise.all([
          trees.topics(),
          trees.settings(),
          trees.organisations(),
          atWork(),
          organisationFacts(),
        ]);
        const of = { topics: topicTree, settings: settingTree, organisations: organisationTree };
        return new JudgingTaxonomies(of, audienceTaxonomy, regionsOfProviders(facts));
      }),
  };
}

/** Batches the reads of one operation. */
export function createLoaders({ stores, keep }: LoaderSource<Stores>) {
  const shapes = keptShapes(stores, keep);
  const trees = {
    topics: once(shapes.trees.topics),
    audiences: once(shapes.trees.audiences),
    settings: once(shapes.trees.settings),
    organisations: once(shapes.trees.organisations),
  };
  const organisationFacts = once(shapes.organisationFacts);
  const atWork = once(shapes.atWork);
  const workplaces = once(async () => (await atWork()).workplaces);
  return {
    /** The shape of each taxonomy, child to parent. */
    trees,
    workplaces,
    /** The taxonomies as the rules of the gap map read them. */
    judging: once(shapes.judging),
    /** What a gap map's question is made complete with. */
    taxonomies: async (): Promise<Taxonomies> => ({
      topics: await trees.topics(),
      audiences: await trees.audiences(),
      settings: await trees.settings(),
      organisations: await trees.organisations(),
      workplaces: await workplaces(),
      impliedBy: invert(await shapes.topicFacts()),
      groups: (await atWork()).groups,
    }),
    organisationFacts,
    /** The regional health authority that each organisation belongs to. */
    regions: once(async () => regionsOf(await organisationFacts())),
    allExpectations: once(() => stores.expectations.find({})),
    /** The maps of the operation, each judged once. */
    answeredMaps: new WeakMap<GapMapRequest, Promise<AnsweredMap>>(),
  };
}

export type SubgraphContext = Context<Stores, ReturnType<typeof createLoaders>>;
