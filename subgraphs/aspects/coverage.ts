import {
  ALL,
  DISTINCT,
  WHOLE_TOPIC,
  type Alignments,
  type RecordFilter,
  type GapQuestion,
  type Counts,
  type CellReach,
  type CellCounts,
} from '../contracts/coverage-counts.js';

/**
 * How a record on a topic, or below it, reaches an audience; null where it does not. Each registry counts its own records in
 * each cell of a gap map (a topic and an audience) by this rule, and the lists of the catalogue keep rows by the same.
 */
function reachOf(record: Alignments, topicId: string, audience: AudienceReach): CellReach | null {
  if (record.audienceIds.some((id) => audience.broader.has(id))) {
    return record.audienceIds.includes(audience.id) && record.topicIds.includes(topicId) ? 'DIRECT' : 'INHERITED';
  }
  return record.audienceIds.some((id) => audience.workplaces.has(id)) ? 'PARTIAL' : null;
}

/** An audience with those around it whose records reach it. */
interface AudienceReach {
  id: string;
  broader: ReadonlySet<string>;
  workplaces: ReadonlySet<string>;
}

/** The names that a record counts under in a cell, by how it reaches it. */
function namesIn(names: readonly string[]): Record<CellReach, readonly string[]> {
  const by = (reach: CellReach) => names.map((name) => `${name}.${reach}`);
  return { DIRECT: by('DIRECT'), INHERITED: by('INHERITED'), PARTIAL: by('PARTIAL') };
}

/**
 * Counts records in every cell of a question: `countsAs` names what a record counts as, `groupOf` the group of
 * records that may be one and the same, which count once in DISTINCT.
 */
export function countCells<R extends Alignments>(
  question: GapQuestion,
  records: readonly R[],
  countsAs: (record: R) => readonly string[],
  groupOf: (record: R) => string | null = () => null,
): CellCounts {
  const cells: CellCounts = {};
  const named = records.map((record) => {
    const names = countsAs(record);
    return { record, names, counted: namesIn(names), group: groupOf(record) };
  });
  const audiences = Object.entries(question.audiences).map(([id, { broader, workplaces }]) => ({
    id,
    broader: new Set(broader),
    workplaces: new Set(workplaces),
  }));
  for (const [id, narrower] of Object.entries(question.topics)) {
    const topics = new Set(narrower);
    const onTopic = named.filter(({ record }) => record.topicIds.some((topicId) => topics.has(topicId)));
    if (onTopic.length === 0) continue;
    const cellsOfTopic: Record<string, Counts> = {
      [WHOLE_TOPIC]: tally(onTopic.flatMap(({ names }) => [ALL, ...names])),
    };
    for (const audience of audiences) {
      const counts: Counts = {};
      const groups = new Set<string>();
      for (const { record, counted, group } of onTopic) {
        const reach = reachOf(record, id, audience);
        if (!reach) continue;
        for (const name of counted[reach]) add(counts, name);
        if (group && reach !== 'PARTIAL') groups.add(group);
      }
      if (groups.size > 0) counts[DISTINCT] = groups.size;
      if (Object.keys(counts).length > 0) cellsOfTopic[audience.id] = counts;
    }
    cells[id] = cellsOfTopic;
  }
  return cells;
}

function tally(names: readonly string[]): Counts {
  const counts: Counts = {};
  for (const name of names) add(counts, name);
  return counts;
}

function add(counts: Counts, name: string, by = 1): void {
  counts[name] = (counts[name] ?? 0) + by;
}

/** The field conditions of a record filter, for the registries whose records have these fields. */
export function filterConditions(
  filter: RecordFilter,
  fields: { organisation?: string; country?: string },
): Record<string, unknown>[] {
  const { countries, settingIds, organisationIds } = filter;
  return [
    ...(countries && fields.country ? [{ [fields.country]: { $in: countries } }] : []),
    ...(settingIds ? [{ settingIds: { $in: settingIds } }] : []),
    ...(organisationIds && fields.organisation ? [{ [fields.organisation]: { $in: organisationIds } }] : []),
    ...(filter.animalHealth ? [] : [HUMAN_HEALTH]),
  ];
}

/** Only records of animal health alone, or none of them; null means no condition. */
export function animalHealthCondition(wanted: boolean | null | undefined): Record<string, unknown>[] {
  if (wanted === null || wanted === undefined) return [];
  return [wanted ? { settingIds: ['dyrehelse'] } : HUMAN_HEALTH];
}

/** Records of animal health alone are those whose only setting is that. */
const HUMAN_HEALTH = { settingIds: { $ne: ['dyrehelse'] } };
