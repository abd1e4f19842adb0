import { reachedByTopics } from '../aspects/alignment.js';
import { pageInMemory, type Paging } from '../../registry/queries/connection.js';
import { requireFacts, type ListedGuideline, type GuidelineStatusSource } from '../contracts/guideline-status.js';
import type { EntityRef, TopicRef } from '../contracts/entity-refs.js';
import type { CatalogueTrees } from '../contracts/catalogue.js';
import { sourceUnavailable, unknownId } from '../../platform/errors.js';
import { withReach } from './all-evidence.js';
import {
  isEvidenceLookedFor,
  evidenceKey,
  type EvidenceCandidate as Candidate,
  type EvidenceForGuideline as ForGuideline,
} from './evidence.js';
import { findEvidence } from './evidence-finder.js';
import type { EvidenceFilter } from './evidence-pairs.js';
import type { SubgraphContext } from './loaders.js';
import type { EvidenceDecisionRow } from './store.js';

export type EvidenceForGuideline = ForGuideline<EvidenceDecisionRow>;
export type EvidenceCandidate = Candidate<EvidenceDecisionRow>;

/** A guideline with what guidelines and competence gave of it. */
export interface EvidenceGuideline extends EntityRef {
  facts?: ListedGuideline | null;
  topics?: readonly TopicRef[] | null;
}

/** Which evidence of the queue; null keeps all. */
interface QueueSelection extends EvidenceFilter, Paging {
  topicIds?: readonly string[] | null;
  guidelineIds?: readonly string[] | null;
  countries: readonly string[];
}

/** The evidence for one guideline; null where no evidence is looked for, as it does not apply. */
export async function newerPublications(
  guideline: EvidenceGuideline,
  args: EvidenceFilter & Paging,
  { loaders, today }: SubgraphContext,
) {
  const { facts, topics } = guideline;
  if (!facts || !topics) throw sourceUnavailable('guidelines');
  if (!isEvidenceLookedFor(facts)) return null;
  const reachedIds = topics.flatMap(({ narrowerIds }) => {
    if (!narrowerIds) throw sourceUnavailable('competence');
    return narrowerIds;
  });
  const [publications, decisions] = await Promise.all([loaders.publicationsByTopic(), loaders.decisionsByPair()]);
  const pairs = await findEvidence([{ ...facts, reachedIds }], publications, today);
  const sought = pairs.sought(() => true);
  const { withoutYear, undatedGuidelines } = await pairs.missing(sought);
  return {
    ...pageInMemory(await pairs.listed(sought, args, decisions), 'SPECIFICITY', evidenceKey, args),
    withoutYear: withoutYear.length,
    undatedGuidelines: undatedGuidelines.length,
  };
}

/** The publications that are evidence for any guideline: what is to be decided on. */
export async function evidenceQueue(
  question: CatalogueTrees & GuidelineStatusSource,
  args: QueueSelection,
  { loaders, today }: SubgraphContext,
) {
  const { topicTree, guidelineFacts } = question;
  const byId = requireFacts(guidelineFacts);
  const { guidelineIds, topicIds, countries } = args;
  const unknown = guidelineIds?.find((id) => !Object.hasOwn(byId, id));
  if (unknown !== undefined) throw unknownId('guidelineIds', unknown);
  const asked = guidelineIds && new Set(guidelineIds);
  const sought = Object.values(byId).filter(
    ({ id, country }) => (asked?.has(id) ?? true) && (countries.length === 0 || countries.includes(country)),
  );
  const onTopics = topicIds && new Set(reachedByTopics(topicTree, topicIds, 'INHERITED', 'topicIds'));
  const pairs = onTopics
    ? await findEvidence(await withReach(sought, topicTree, onTopics), await loaders.publicationsByTopic(), today)
    : await loaders.allEvidence(byId, topicTree);
  const soughtIds = new Set(sought.map(({ id }) => id));
  const numbers = pairs.sought(({ id }) => soughtIds.has(id));
  const [found, { withoutYear, undatedGuidelines }] = await Promise.all([
    pairs.byPublication(numbers, args, await loaders.decisionsByPair()),
    pairs.missing(numbers),
  ]);
  return {
    ...pageInMemory(found, 'SPECIFICITY', ({ publicationId }) => publicationId, args),
    withoutYear: withoutYear.length,
    undatedGuidelines: undatedGuidelines.length,
  };
}
