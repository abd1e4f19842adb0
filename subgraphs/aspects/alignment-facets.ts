import { countRows, countValues, type ValueCounts } from '../../registry/records/facet-counts.js';
import { ancestors, withBroader, withNarrower, type Tree } from '../../values/taxonomy.js';
import type { Reach } from '../contracts/catalogue.js';
import type { CellReach } from '../contracts/cell-counts.js';
import { CELL, type AlignmentFilter, type OfTopicsAndAudiences } from './alignment.js';
import type { FacetCounter } from '../../registry/records/list-definition.js';

/** The audiences of a row, given the value of the field that tells of them. */
interface ForWhom {
  field: string;
  audiencesOf: (value: unknown) => readonly string[];
}

/** Rows whose records name their audiences. */
const NAMED_AUDIENCES: ForWhom = { field: 'audienceIds', audiencesOf: (ids) => ids as string[] };

/** Counts by topic: TopicFacet. A row on a narrower topic counts for the broader too, unless the reach is DIRECT. */
export function topicFacet(tree: Tree, reach: Reach | null | undefined): FacetCounter {
  const reaches = reach === 'DIRECT' ? undefined : (id: string) => [id, ...ancestors(tree, id)];
  return async (store, conditions, name) =>
    aligned(await countValues(store, conditions, name, ['topicIds'], reaches), 'topic');
}

/** Counts by topic within an alignment filter: by the ways in which its list is reached, where it names any. */
export function alignedTopicFacet(
  filter: AlignmentFilter | null | undefined,
  trees: OfTopicsAndAudiences,
  { field, audiencesOf }: ForWhom = NAMED_AUDIENCES,
): FacetCounter {
  const { audienceIds, reach } = filter ?? {};
  if (!reach || !audienceIds) return topicFacet(trees.topicTree, filter?.topicReach);
  const isAsked = memberOf(audienceIds);
  const isAbove = memberOf(withBroader(trees.audienceTree, audienceIds));
  const isAtWork = memberOf(audienceIds.flatMap((id) => trees.workplaces[id] ?? []));
  const topicsOf = ([topicIds, forWhom]: readonly unknown[]) => {
    const [topics, audiences] = [topicIds as string[], audiencesOf(forWhom)];
    const names = { audience: audiences.some(isAsked), above: audiences.some(isAbove), work: audiences.some(isAtWork) };
    const reached = topics.flatMap((id) => [id, ...ancestors(trees.topicTree, id)]);
    return reached.filter((id) => isIn(reach, wayOf({ ...names, topic: topics.includes(id) })));
  };
  return async (store, conditions) =>
    aligned(await countRows(store, conditions, CELL, ['topicIds', field], topicsOf), 'topic');
}

/** Counts by audience: AudienceFacet. A row for a broader audience counts for the narrower too, unless the reach is DIRECT. */
function audienceFacet(tree: Tree, reach: Reach | null | undefined): FacetCounter {
  const reaches = reach === 'DIRECT' ? undefined : (id: string) => withNarrower(tree, [id]);
  return async (store, conditions, name) =>
    aligned(await countValues(store, conditions, name, ['audienceIds'], reaches), 'audience');
}

/** Counts by audience within an alignment filter, as `alignedTopicFacet` does by topic. */
function alignedAudienceFacet(
  filter: AlignmentFilter | null | undefined,
  { topicTree, audienceTree, workplaces }: OfTopicsAndAudiences,
): FacetCounter {
  const { topicIds, reach } = filter ?? {};
  if (!reach || !topicIds) return audienceFacet(audienceTree, filter?.audienceReach);
  const isAsked = memberOf(topicIds);
  const isOnTopic = memberOf(withNarrower(topicTree, topicIds));
  const around = Object.keys(audienceTree).map((id) => ({
    id,
    isAbove: memberOf(withBroader(audienceTree, [id])),
    isAtWork: memberOf(workplaces[id] ?? []),
  }));
  const audiencesOf = ([ofTopics, ofAudiences]: readonly unknown[]) => {
    const [topics, audiences] = [ofTopics as string[], ofAudiences as string[]];
    if (!topics.some(isOnTopic)) return [];
    const topic = topics.some(isAsked);
    return around.flatMap(({ id, isAbove, isAtWork }) => {
      const names = {
        audience: audiences.includes(id),
        above: audiences.some(isAbove),
        work: audiences.some(isAtWork),
      };
      return isIn(reach, wayOf({ ...names, topic })) ? [id] : [];
    });
  };
  return async (store, conditions) =>
    aligned(await countRows(store, conditions, CELL, ['topicIds', 'audienceIds'], audiencesOf), 'audience');
}

/** Counts by topic and by audience, for the lists whose records name both. */
export function alignmentFacets(
  filter: AlignmentFilter | null | undefined,
  trees: OfTopicsAndAudiences,
): { topics: FacetCounter; audiences: FacetCounter } {
  return { topics: alignedTopicFacet(filter, trees), audiences: alignedAudienceFacet(filter, trees) };
}

/** How a row on a topic, or below it, reaches an audience, by what it names; null where it does not. */
function wayOf(names: { topic: boolean; audience: boolean; above: boolean; work: boolean }): CellReach | null {
  if (names.above) return names.topic && names.audience ? 'DIRECT' : 'INHERITED';
  return names.work ? 'PARTIAL' : null;
}

function isIn(reach: readonly CellReach[], way: CellReach | null): boolean {
  return way !== null && reach.includes(way);
}

function memberOf(ids: readonly string[]): (id: string) => boolean {
  const members = new Set(ids);
  return (id) => members.has(id);
}

/** Alignment facets tell what there is; rows without any alignment are in no filter's list, so they are left out. */
function aligned(counts: ValueCounts, as: string): object[] {
  return counts.filter(({ value }) => value !== null).map(({ value, count }) => ({ [as]: { id: value }, count }));
}
