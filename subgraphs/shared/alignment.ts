import { unknownId } from './errors.js';
import { anyOf, type Condition, type Conditions } from './query.js';
import { withBroader, withNarrower, type Tree } from './taxonomy.js';

export type Reach = 'DIRECT' | 'INHERITED';

/** The taxonomies of a question, as `competence` gave them. */
export interface Trees {
  topicTree: Tree;
  audienceTree: Tree;
  settingTree: Tree;
}

/** `AlignmentFilter` of the schema. */
export interface AlignmentFilter {
  topicIds?: readonly string[] | null;
  topicReach?: Reach | null;
  audienceIds?: readonly string[] | null;
  audienceReach?: Reach | null;
  settingIds?: readonly string[] | null;
  settingReach?: Reach | null;
}

/** Arguments of a list that can be filtered by alignment. */
export interface Aligned {
  alignedTo?: AlignmentFilter | null;
}

/** Ids that a record may be tagged with to be reached from a topic: a narrower topic is about the broader one too. */
function reachedByTopics(
  tree: Tree,
  ids: readonly string[],
  reach: Reach | null | undefined,
  argument: string,
): string[] {
  return reach === 'DIRECT' ? known(tree, ids, argument) : withNarrower(tree, known(tree, ids, argument));
}

/** Ids that a record may be tagged with to apply to an audience or setting: a broader one includes it. */
export function reachedByGroups(
  tree: Tree,
  ids: readonly string[],
  reach: Reach | null | undefined,
  argument: string,
): string[] {
  return reach === 'DIRECT' ? known(tree, ids, argument) : withBroader(tree, known(tree, ids, argument));
}

function known(tree: Tree, ids: readonly string[], argument: string): string[] {
  const unknown = ids.find((id) => !Object.hasOwn(tree, id));
  if (unknown !== undefined) throw unknownId(argument, unknown);
  return [...ids];
}

/** Conditions of an AlignmentFilter on a record's topicIds, audienceIds and settingIds. */
export function alignmentConditions(filter: AlignmentFilter | null | undefined, trees: Trees): Conditions {
  const { topicIds, audienceIds, settingIds } = filter ?? {};
  return {
    topics: topicIds ? topicCondition(trees.topicTree, topicIds, filter?.topicReach, 'alignedTo.topicIds') : [],
    audiences: audienceIds
      ? anyOf(
          'audienceIds',
          reachedByGroups(trees.audienceTree, audienceIds, filter?.audienceReach, 'alignedTo.audienceIds'),
        )
      : [],
    settings: settingIds
      ? anyOf(
          'settingIds',
          reachedByGroups(trees.settingTree, settingIds, filter?.settingReach, 'alignedTo.settingIds'),
        )
      : [],
  };
}

/** The condition of a topic filter on a record's topicIds. */
export function topicCondition(
  tree: Tree,
  ids: readonly string[],
  reach: Reach | null | undefined,
  argument: string,
): Condition[] {
  return anyOf('topicIds', reachedByTopics(tree, ids, reach, argument));
}
