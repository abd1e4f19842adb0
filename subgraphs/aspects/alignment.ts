import type { CellReach } from '../contracts/cell-counts.js';
import { userInputError, sourceUnavailable, unknownId } from '../../platform/errors.js';
import { anyOf, type Condition, type Conditions } from '../../registry/queries/conditions.js';
import { withBroader, withNarrower, type Tree } from '../../values/taxonomy.js';
import type { Reach, CatalogueTrees } from '../contracts/catalogue.js';
import type { ListParent } from '../../registry/records/loaders.js';
import type { TopicRef, AudienceOrSettingRef } from '../contracts/entity-refs.js';

/** `AlignmentFilter` of the schema. */
export interface AlignmentFilter {
  topicIds?: readonly string[] | null;
  topicReach?: Reach | null;
  audienceIds?: readonly string[] | null;
  audienceReach?: Reach | null;
  settingIds?: readonly string[] | null;
  settingReach?: Reach | null;
  coversSettingIds?: readonly string[] | null;
  reach?: readonly CellReach[] | null;
}

/** Arguments of a list that can be filtered by alignment. */
export interface AlignedArguments {
  alignedTo?: AlignmentFilter | null;
}

/** Arguments of a list whose records have topics alone. */
export interface TopicArguments {
  topicIds?: readonly string[] | null;
  topicReach: Reach;
}

/** Ids that a record may be tagged with to be reached from a topic: a narrower topic is about the broader one too. */
export function reachedByTopics(
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
export function alignmentConditions(filter: AlignmentFilter | null | undefined, trees: CatalogueTrees): Conditions {
  const { settingIds, coversSettingIds } = filter ?? {};
  return {
    ...cellConditions(filter ?? {}, trees, (ids) => anyOf('audienceIds', ids)),
    settings: settingIds
      ? anyOf(
          'settingIds',
          reachedByGroups(trees.settingTree, settingIds, filter?.settingReach, 'alignedTo.settingIds'),
        )
      : [],
    coversSettings: known(trees.settingTree, coversSettingIds ?? [], 'alignedTo.coversSettingIds').map((id) =>
      coversSetting(trees.settingTree, id),
    ),
  };
}

/** Covers a setting: is for it, for one below it or above it, or for no setting in particular. */
function coversSetting(tree: Tree, id: string): Condition {
  return {
    $or: [{ settingIds: [] }, { settingIds: { $in: [...withBroader(tree, [id]), ...withNarrower(tree, [id])] } }],
  };
}

export type OfTopicsAndAudiences = Pick<CatalogueTrees, 'topicTree' | 'audienceTree' | 'workplaces'>;

/** The name of the one condition that a reach puts on topics and audiences together. */
export const CELL = 'cell';

/**
 * Conditions on topics and audiences; `forAudiences` is the registry's condition for any of some audiences. The facets
 * of `alignment-facets.ts` tell the same of single rows.
 */
export function cellConditions(
  { topicIds, topicReach, audienceIds, audienceReach, reach }: AlignmentFilter,
  { topicTree, audienceTree, workplaces }: OfTopicsAndAudiences,
  forAudiences: (ids: readonly string[]) => Condition[],
): Conditions {
  const topics = (way: Reach | null | undefined) =>
    topicIds ? topicCondition(topicTree, topicIds, way, 'alignedTo.topicIds') : [];
  const audiences = (way: Reach | null | undefined) =>
    audienceIds ? forAudiences(reachedByGroups(audienceTree, audienceIds, way, 'alignedTo.audienceIds')) : [];
  if (!reach) return { topics: topics(topicReach), audiences: audiences(audienceReach) };
  if (!topicIds || !audienceIds)
    throw userInputError('alignedTo.reach', 'needs alignedTo.topicIds and alignedTo.audienceIds.');

  const direct = { $and: [...topics('DIRECT'), ...audiences('DIRECT')] };
  const any = [...topics('INHERITED'), ...audiences('INHERITED')];
  const atWork = forAudiences(audienceIds.flatMap((id) => workplaces[id] ?? []));
  const ways: Record<CellReach, Condition> = {
    DIRECT: direct,
    INHERITED: { $and: [...any, { $nor: [direct] }] },
    PARTIAL: { $and: [...topics('INHERITED'), ...atWork, { $nor: audiences('INHERITED') }] },
  };
  return { [CELL]: reach.length > 0 ? [{ $or: reach.map((way) => ways[way]) }] : anyOf('_id', []) };
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

/** Values of the enum as the records have them, for the registries whose records say how sure an alignment is. */
export const alignmentBasis = { STATED: 'stated', INFERRED: 'inferred' } as const;

/** A topic as the parent of records aligned to it, or to narrower topics. */
export function topicAsParent({ id, narrowerIds }: TopicRef, reach: Reach): ListParent {
  return { ids: reach === 'DIRECT' ? [id] : fromCompetence(narrowerIds), fields: ['topicIds'] };
}

/** An audience or setting as the parent of records aligned to it, or to broader ones; `field` names the alignment. */
export function audienceOrSettingAsParent(
  { id, broaderIds }: AudienceOrSettingRef,
  reach: Reach,
  field: string,
): ListParent {
  return { ids: reach === 'DIRECT' ? [id] : fromCompetence(broaderIds), fields: [field] };
}

function fromCompetence(ids: readonly string[] | null | undefined): readonly string[] {
  if (!ids) throw sourceUnavailable('competence');
  return ids;
}
