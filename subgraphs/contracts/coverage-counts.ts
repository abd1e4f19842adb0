/** Number of records in a cell that count as something, over some ways of reaching it. */
export function countOf(counts: Counts | undefined, name: string, reaches: readonly CellReach[]): number {
  return counts ? reaches.reduce((sum, reach) => sum + (counts[`${name}.${reach}`] ?? 0), 0) : 0;
}

/** Where counts hold the number of distinct groups that reach a cell directly or by inheritance. */
export const DISTINCT = 'DISTINCT';

/** How a record reaches an audience as a whole. */
export const WHOLE_AUDIENCE = ['DIRECT', 'INHERITED'] as const;

/** Counts of a topic whatever the audience stand under this name instead of an audience's: `ACTIVE`, without a reach. */
export const WHOLE_TOPIC = '*';

/** What every record on a topic counts as. */
export const ALL = 'ALL';

/** How a record reaches a cell. */
export type CellReach = 'DIRECT' | 'INHERITED' | 'PARTIAL';

/** An audience of a question: the ids a record for it may be tagged with. */
interface GapQuestionAudience {
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
  /** Topics that imply a topic of the map: a text that states one of them states it in substance. */
  impliedBy: Readonly<Record<string, readonly string[]>>;
  audiences: Readonly<Record<string, GapQuestionAudience>>;
  filter: RecordFilter;
  /** The day that rules compare with. */
  today: string;
  /** ISO moment whose records are counted, null for now. */
  asOf: string | null;
}

/** What a course that is offered builds on, with what it is tagged with. */
export interface CourseBasis extends Alignments {
  guidelineIds: readonly string[];
}

export type CourseBases = readonly CourseBasis[];

/** What a record is tagged with. */
export interface Alignments {
  topicIds: readonly string[];
  audienceIds: readonly string[];
}

/** Number of records by what they count as and how they reach the cell: `ACTIVE.DIRECT`. Absent is 0. */
export type Counts = Record<string, number>;

/** Counts by topic, then audience; cells without any record are absent. */
export type CellCounts = Record<string, Record<string, Counts>>;
