import type { ComparedProgrammeFragment, ListedOutcomeFragment } from '../generated/graphql';
import { topicsInOrder, narrowTopics, type TopicInTree } from '../topics';
import type { ProgrammesAnswer } from '../use-programmes';

/**
 * Where a topic is mentioned. `onlyA` needs that all of B was searched; else it is not known whether B mentions it,
 * and `notKnownB` says so.
 */
type Where = 'both' | 'onlyA' | 'onlyB' | 'notKnownA' | 'notKnownB';

/** What two programmes say of a topic. */
export interface ComparedTopic {
  placed: TopicInTree;
  a: readonly ListedOutcomeFragment[];
  b: readonly ListedOutcomeFragment[];
  where: Where;
}

/** The topics that either of two programmes is tagged with, in the order of the tree. */
export function compareProgrammes(
  a: ComparedProgrammeFragment,
  b: ComparedProgrammeFragment,
  topics: ProgrammesAnswer['topics'],
  wanted: readonly string[],
): ComparedTopic[] {
  return narrowTopics(topicsInOrder(topics), wanted).flatMap((placed) => {
    const on = ({ learningOutcomes }: ComparedProgrammeFragment) =>
      learningOutcomes.nodes.filter((outcome) => outcome.topics?.some(({ id }) => id === placed.topic.id));
    const [ofA, ofB] = [on(a), on(b)];
    if (ofA.length === 0 && ofB.length === 0) return [];
    return [{ placed, a: ofA, b: ofB, where: whereIs(ofA.length > 0, ofB.length > 0, a, b) }];
  });
}

function whereIs(inA: boolean, inB: boolean, a: ComparedProgrammeFragment, b: ComparedProgrammeFragment): Where {
  if (inA && inB) return 'both';
  if (inA) return b.coverage === 'SCANNED' ? 'onlyA' : 'notKnownB';
  return a.coverage === 'SCANNED' ? 'onlyB' : 'notKnownA';
}
