import { reachedByTopics } from '../aspects/alignment.js';
import { pageInMemory, type Paging } from '../../registry/queries/connection.js';
import { requireFacts, type ListedGuideline, type GuidelineStatusSource } from '../contracts/guideline-status.js';
import type { EntityRef, TopicRef } from '../contracts/entity-refs.js';
import type { CatalogueTrees } from '../contracts/catalogue.js';
import { compact } from '../../registry/records/rows.js';
import { sourceUnavailable, unknownId } from '../../platform/errors.js';
import { withNarrower } from '../../values/taxonomy.js';
import {
  byPublication,
  evidenceFor,
  isEvidenceLookedFor,
  evidenceKey,
  type EvidenceCandidate as Candidate,
  type EvidenceForGuideline as ForGuideline,
  type GuidelineForEvidence,
} from './evidence.js';
import type { SubgraphContext } from './loaders.js';
import type { EvidenceDecisionRow } from './store.js';

export type EvidenceForGuideline = ForGuideline<EvidenceDecisionRow>;
export type EvidenceCandidate = Candidate<EvidenceDecisionRow>;

/** A guideline with what guidelines and competence gave of it. */
export interface EvidenceGuideline extends EntityRef {
  facts?: ListedGuideline | null;
  topics?: readonly TopicRef[] | null;
}

/** Which evidence; null keeps all. */
interface EvidenceSelection extends Paging {
  order?: readonly EvidenceForGuideline['order'][] | null;
  decided?: boolean | null;
  topicIds?: readonly string[] | null;
}
interface QueueSelection extends EvidenceSelection {
  guidelineIds?: readonly string[] | null;
  countries: readonly string[];
}

/** The evidence for one guideline; null where no evidence is looked for, as it does not apply. */
export async function newerPublications(
  guideline: EvidenceGuideline,
  args: EvidenceSelection,
  context: SubgraphContext,
) {
  const { facts, topics } = guideline;
  if (!facts || !topics) throw sourceUnavailable('guidelines');
  if (!isEvidenceLookedFor(facts)) return null;
  const reachedIds = topics.flatMap(({ narrowerIds }) => {
    if (!narrowerIds) throw sourceUnavailable('competence');
    return narrowerIds;
  });
  const { found, missing } = await evidence([{ ...facts, reachedIds }], args, context);
  return { ...pageInMemory(found, 'SPECIFICITY', evidenceKey, args), ...missing };
}

/** The publications that are evidence for any guideline: what is to be decided on. */
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
  const { found, missing } = await evidence(guidelines, args, context);
  return {
    ...pageInMemory(byPublication(found), 'SPECIFICITY', ({ publicationId }) => publicationId, args),
    ...missing,
  };
}

/** The evidence for some guidelines that is asked for, and how much cannot be compared. */
async function evidence(
  guidelines: readonly GuidelineForEvidence[],
  { order, decided }: EvidenceSelection,
  { loaders, today }: SubgraphContext,
) {
  const topicIds = [...new Set(guidelines.flatMap(({ reachedIds }) => reachedIds))];
  const publications = compact(await loaders.publicationsOn.loadMany(topicIds)).flat();
  const decisions = await loaders.evidenceDecisions.namingAny(
    'guidelineId',
    guidelines.map(({ id }) => id),
  );
  const distinct = [...new Map(publications.map((one) => [one.id, one])).values()];
  const { evidence, withoutYear, undatedGuidelines } = evidenceFor(guidelines, distinct, decisions, today);
  const found = evidence.filter(
    (one) =>
      (!order || order.includes(one.order)) &&
      (decided === null || decided === undefined || decided === (one.decision !== null)),
  );
  return { found, missing: { withoutYear: withoutYear.length, undatedGuidelines: undatedGuidelines.length } };
}
