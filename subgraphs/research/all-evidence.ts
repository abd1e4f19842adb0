import { inSlices } from '../../platform/in-slices.js';
import { withNarrower, type Tree } from '../../values/taxonomy.js';
import type { GuidelineFactsById, ListedGuideline } from '../contracts/guideline-status.js';
import type { GuidelineForEvidence } from './evidence.js';
import { findEvidence } from './evidence-finder.js';
import type { EvidencePairs } from './evidence-pairs.js';
import type { PublicationsByTopic } from './publications-by-topic.js';

/** Guidelines with all topics below theirs. Where some topics are asked for, no others. */
export async function withReach(
  guidelines: readonly ListedGuideline[],
  tree: Tree,
  asked: ReadonlySet<string> | null = null,
): Promise<GuidelineForEvidence[]> {
  const below = new Map<string, string[]>();
  const narrower = (id: string) => {
    const known = below.get(id) ?? withNarrower(tree, [id]);
    below.set(id, known);
    return known;
  };
  const found: GuidelineForEvidence[] = [];
  await inSlices(guidelines, (facts) => {
    const reachedIds = [...new Set(facts.topicIds.flatMap(narrower))];
    found.push({ ...facts, reachedIds: asked ? reachedIds.filter((id) => asked.has(id)) : reachedIds });
  });
  return found;
}

/**
 * The evidence among some publications for all guidelines, kept while guidelines passes on the very same object, as it does
 * until one of its records changes, while the topics are the same, and on the same day.
 */
export class AllEvidence {
  private readonly kept = new WeakMap<GuidelineFactsById, { key: string; pairs: Promise<EvidencePairs> }>();

  constructor(private readonly publications: PublicationsByTopic) {}

  of(facts: GuidelineFactsById, topicTree: Tree, today: string): Promise<EvidencePairs> {
    const key = JSON.stringify([today, topicTree]);
    const known = this.kept.get(facts);
    if (known?.key === key) return known.pairs;
    const pairs = withReach(Object.values(facts), topicTree).then((guidelines) =>
      findEvidence(guidelines, this.publications, today),
    );
    this.kept.set(facts, { key, pairs });
    return pairs;
  }
}
