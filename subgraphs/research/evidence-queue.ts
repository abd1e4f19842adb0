import { reachedByTopics } from '../aspects/alignment.js';
import { pageInMemory, type Paging } from '../../registry/queries/connection.js';
import { requireFacts, type ListedGuideline, type GuidelineStatusSource } from '../contracts/guideline-status.js';
import type { EntityRef, TopicRef } from '../contracts/entity-refs.js';
import type { CatalogueTrees } from '../contracts/catalogue.js';
import { compact } from '../../registry/records/rows.js';
import { sourceUnavailable, unknownId } from '../../platform/errors.js';
import { withNarrower } from '../../values/taxonomy.js';
import {
  evidenceFor,
  isEvidenceLookedFor,
  evidenceKey,
  type EvidencePair,
  type GuidelineForEvidence,
} from './evidence.js';
import type { SubgraphContext } from './loaders.js';
import type { EvidenceDecisionRow } from './store.js';

export type EvidenceCandidate = EvidencePair<EvidenceDecisionRow>;

/** A guideline with what guidelines and competence gave of it. */
export interface EvidenceGuideline extends EntityRef {
  facts?: ListedGuideline | null;
  topics?: readonly TopicRef[] | null;
}

/** Which candidates; null keeps all. */
interface CandidateSelection extends Paging {
  order?: readonly EvidenceCandidate['order'][] | null;
  decided?: boolean | null;
  topicIds?: readonly string[] | null;
}
interface QueueSelection extends CandidateSelection {
  guidelineIds?: readonly string[] | null;
  countries: readonly string[];
}

/** The candidates of one guideline; null where no evidence is looked for, as it does not apply. */
export async function newerPublications(
  guideline: EvidenceGuideline,
  args: CandidateSelection,
  context: SubgraphContext,
) {
  const { facts, topics } = guideline;
  if (!facts || !topics) throw sourceUnavailable('guidelines');
  if (!isEvidenceLookedFor(facts)) return null;
  const reachedIds = topics.flatMap(({ narrowerIds }) => {
    if (!narrowerIds) throw sourceUnavailable('competence');
    return narrowerIds;
  });
  return page([{ ...facts, reachedIds }], args, context);
}

/** The candidates of all guidelines: what is to be decided on. */
export async function evidenceQueue(
  question: CatalogueTrees & GuidelineStatusSource,
  args: QueueSelection,
  context: SubgraphContext,
) {
  const { topicTree, guidelineFacts } = question;
  const byId = requireFacts(guidelineFacts);
  const unknown = args.guidelineIds?.find((id) => !Object.hasOwn(byId, id));
  if (unknown !== undefined) throw unknownId('guidelineIds', unknown);
  const sought = Object.values(byId).filter(
    (facts) =>
      (args.guidelineIds ? args.guidelineIds.includes(facts.id) : true) &&
      (args.countries.length === 0 || args.countries.includes(facts.country)),
  );
  const asked = args.topicIds && new Set(reachedByTopics(topicTree, args.topicIds, 'INHERITED', 'topicIds'));
  const guidelines = sought.map((facts) => {
    const reachedIds = withNarrower(topicTree, facts.topicIds);
    return { ...facts, reachedIds: asked ? reachedIds.filter((id) => asked.has(id)) : reachedIds };
  });
  return page(guidelines, args, context);
}

async function page(
  guidelines: readonly GuidelineForEvidence[],
  args: CandidateSelection,
  { loaders, today }: SubgraphContext,
) {
  const topicIds = [...new Set(guidelines.flatMap(({ reachedIds }) => reachedIds))];
  const publications = compact(await loaders.publicationsOn.loadMany(topicIds)).flat();
  const decisions = compact(await loaders.decisionsOn.loadMany(guidelines.map(({ id }) => id))).flat();
  const distinct = [...new Map(publications.map((one) => [one.id, one])).values()];
  const { candidates, withoutYear, undatedGuidelines } = evidenceFor(guidelines, distinct, decisions, today);
  const kept = candidates.filter(
    ({ order, decision }) =>
      (!args.order || args.order.includes(order)) &&
      (args.decided === null || args.decided === undefined || args.decided === (decision !== null)),
  );
  return {
    ...pageInMemory(kept, 'NEWEST', evidenceKey, args),
    withoutYear: withoutYear.length,
    undatedGuidelines: undatedGuidelines.length,
  };
}
