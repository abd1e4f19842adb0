/**
 * How records reach the cells of a gap map. A cell is a topic and an audience; each registry counts its own
 * records in each cell with these rules, and the lists of the catalogue keep rows by the same rules.
 */

/** How a record reaches a cell. */
export type CellReach = 'DIRECT' | 'INHERITED' | 'PARTIAL';

/** An audience of a question: the ids a record for it may be tagged with. */
interface AudienceInQuestion {
  /** The audience itself and all above it. */
  broader: readonly string[];
  /** The audience itself and, for a group, all below it: whose programmes are looked at. */
  narrower: readonly string[];
  /** Workplace groups that a profession may belong to. */
  workplaces: readonly string[];
}

/** Which records count at all. Null means any. */
export interface RecordFilter {
  countries: readonly string[] | null;
  languages: readonly string[] | null;
  formats: readonly string[] | null;
  settingIds: readonly string[] | null;
  /** Organisations and all that belong to them. */
  organisationIds: readonly string[] | null;
  peripheral: boolean;
  animalHealth: boolean;
}

/** A gap map's question, complete: whoever has it needs no taxonomy to answer. */
export interface GapQuestion {
  /** Each topic with itself and all below it. */
  topics: Readonly<Record<string, readonly string[]>>;
  audiences: Readonly<Record<string, AudienceInQuestion>>;
  filter: RecordFilter;
  /** The day that rules compare with. */
  today: string;
  /** ISO moment whose records are counted, null for now. */
  asOf: string | null;
}

/** What a course that is offered builds on, with what it is tagged with. */
export interface CourseBasis extends Tagged {
  guidelineIds: readonly string[];
}

export type CourseBases = readonly CourseBasis[];

/** What a record is tagged with. */
export interface Tagged {
  topicIds: readonly string[];
  audienceIds: readonly string[];
}

/** Number of records by what they count as and how they reach the cell: `ACTIVE.DIRECT`. Absent is 0. */
export type Counts = Record<string, number>;
/** Counts by topic, then audience; cells without any record are absent. */
export type CellCounts = Record<string, Record<string, Counts>>;

/** How a record on a topic, or below it, reaches an audience; null where it does not. */
function reachOf(record: Tagged, topicId: string, audience: Around): CellReach | null {
  if (record.audienceIds.some((id) => audience.broader.has(id))) {
    return record.audienceIds.includes(audience.id) && record.topicIds.includes(topicId) ? 'DIRECT' : 'INHERITED';
  }
  return record.audienceIds.some((id) => audience.workplaces.has(id)) ? 'PARTIAL' : null;
}

/** An audience with those around it whose records reach it. */
interface Around {
  id: string;
  broader: ReadonlySet<string>;
  workplaces: ReadonlySet<string>;
}

/** The names that a record counts under in a cell, by how it reaches it. */
function namesIn(names: readonly string[]): Record<CellReach, readonly string[]> {
  const by = (reach: CellReach) => names.map((name) => `${name}.${reach}`);
  return { DIRECT: by('DIRECT'), INHERITED: by('INHERITED'), PARTIAL: by('PARTIAL') };
}

/** Where counts hold the number of distinct groups that reach a cell directly or by inheritance. */
export const DISTINCT = 'DISTINCT';

/**
 * Counts records in every cell of a question: `countsAs` names what a record counts as, `groupOf` the group of
 * records that may be one and the same, which count once in DISTINCT.
 */
export function countCells<R extends Tagged>(
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

/** Counts of a topic whatever the audience stand under this name instead of an audience's: `ACTIVE`, without a reach. */
export const WHOLE_TOPIC = '*';
/** What every record on a topic counts as. */
export const ALL = 'ALL';

function tally(names: readonly string[]): Counts {
  const counts: Counts = {};
  for (const name of names) add(counts, name);
  return counts;
}

function add(counts: Counts, name: string, by = 1): void {
  counts[name] = (counts[name] ?? 0) + by;
}

/** Number of records in a cell that count as something, over some ways of reaching it. */
export function countOf(counts: Counts | undefined, name: string, reaches: readonly CellReach[]): number {
  return counts ? reaches.reduce((sum, reach) => sum + (counts[`${name}.${reach}`] ?? 0), 0) : 0;
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
