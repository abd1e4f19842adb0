import type DataLoader from 'dataloader';
import { loaderByField, loaderById } from '../../registry/records/loaders.js';
import { once } from '../../platform/once.js';
import type { Row } from '../../registry/records/store.js';
import type { Context } from '../../registry/subgraph/context.js';
import type { Tree } from '../../values/taxonomy.js';
import type { Taxonomies } from './gap-map/question.js';
import type { GapMapRequest } from '../contracts/questions.js';
import type { AnsweredMap } from './gap-map/types.js';
import { AudienceTaxonomy } from './gap-map/verdicts/audience-taxonomy.js';
import { JudgingTaxonomies } from './gap-map/verdicts/taxonomies.js';
import { ORGANISATION_FACTS, parentsOf, regionsOf, regionsOfProviders } from './regions.js';
import { treeOf, type Concept, type Stores, type TaxonomyStore } from './store.js';

/** A taxonomy during one operation: its shape is read once, its concepts in batches. */
export interface Taxonomy<R> {
  concept: DataLoader<string, Row<R> | null>;
  tree: () => Promise<Tree>;
}

function taxonomy<R extends Concept>(store: TaxonomyStore<R>): Taxonomy<R> {
  return { concept: loaderById(store), tree: once(() => store.tree()) };
}

/** What the rules of the gap map need to know of an audience. */
const AUDIENCE_FACTS = ['broaderId', 'kind', 'workplaceSettingId', 'workSettingIds', 'educatedByIds'] as const;

/** What implies each topic. */
function invert(topics: readonly { id: string; impliesIds: readonly string[] }[]): Record<string, string[]> {
  const impliedBy: Record<string, string[]> = {};
  for (const { id, impliesIds } of topics) {
    for (const implied of impliesIds) impliedBy[implied] = [...(impliedBy[implied] ?? []), id];
  }
  return impliedBy;
}

/** Batches the reads of one operation. */
export function createLoaders({ topics, audiences, settings, organisations, expectations }: Stores) {
  const topicFacts = once(() => topics.pick({}, ['broaderId', 'impliesIds']));
  const topicTaxonomy = { concept: loaderById(topics), tree: once(async () => treeOf(await topicFacts())) };
  const organisationFacts = once(() => organisations.pick({}, ORGANISATION_FACTS));
  const settingTaxonomy = taxonomy(settings);
  const audienceFacts = once(() => audiences.pick({}, AUDIENCE_FACTS));
  const audienceTaxonomy = {
    concept: loaderById(audiences),
    tree: once(async () => treeOf(await audienceFacts())),
  };
  const organisationTree = once(async () => parentsOf(await organisationFacts()));
  const atWork = once(async () => new AudienceTaxonomy(await audienceFacts(), await settingTaxonomy.tree()));
  const judging = once(async () => {
    const [topicTree, settingTree, organisations] = [topicTaxonomy.tree(), settingTaxonomy.tree(), organisationTree()];
    const trees = { topics: await topicTree, settings: await settingTree, organisations: await organisations };
    return new JudgingTaxonomies(trees, await atWork(), regionsOfProviders(await organisationFacts()));
  });
  const workplaces = once(async () => (await atWork()).workplaces);
  return {
    workplaces,
    /** The taxonomies as the rules of the gap map read them. */
    judging,
    /** What a gap map's question is made complete with. */
    taxonomies: async (): Promise<Taxonomies> => ({
      topics: await topicTaxonomy.tree(),
      audiences: await audienceTaxonomy.tree(),
      settings: await settingTaxonomy.tree(),
      organisations: await organisationTree(),
      workplaces: await workplaces(),
      impliedBy: invert(await topicFacts()),
      groups: new Set((await audienceFacts()).flatMap(({ id, kind }) => (kind === 'GROUP' ? [id] : []))),
    }),
    topics: { ...topicTaxonomy, relatedFrom: loaderByField(topics, 'relatedIds') },
    audiences: audienceTaxonomy,
    settings: settingTaxonomy,
    organisation: loaderById(organisations),
    organisationTree,
    organisationFacts,
    /** The regional health authority that each organisation belongs to. */
    regions: once(async () => regionsOf(await organisationFacts())),
    expectations: once(() => expectations.find({})),
    /** The maps of the operation, each judged once. */
    answeredMaps: new WeakMap<GapMapRequest, Promise<AnsweredMap>>(),
    children: loaderByField(organisations, 'parentId'),
  };
}

export type SubgraphContext = Context<Stores, ReturnType<typeof createLoaders>>;
