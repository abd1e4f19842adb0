import type { CellCounts } from './cell-counts.js';

/** What a course counts as. */
export interface CourseStates {
  status: 'ACTIVE' | 'RETIRED' | 'UNKNOWN' | 'PLANNED';
  /** Of one that is offered, or may be: whether it is up to date, and how sure its links to guidelines are. */
  currency?: 'CURRENT' | 'REVIEW_DUE' | 'UNDECIDED' | 'UNKNOWN';
  basis?: 'STATED' | 'INFERRED' | 'NO_BASIS';
}

/** Whom some courses reach in part, and who gives them. */
export interface PartialCourses {
  /** Workplace groups of the map that they are for, also such as no profession of the cell belongs to. */
  groupIds: readonly string[];
  providerId: string;
}

/** What is told of the courses that are offered in a cell, or may be, besides their states. */
export interface CourseExtent {
  /** Those that reach the whole audience, such as may be one and the same counted once. */
  distinct?: number;
  /** Those that reach some of it only: a course is in one entry, however many groups lead to it. */
  partial?: readonly (PartialCourses & { count: number })[];
}

export type CourseCounts = CellCounts<CourseStates, CourseExtent>;

type GuidelineStatus = 'IN_FORCE' | 'REPLACED' | 'WITHDRAWN' | 'PLANNED' | 'UNKNOWN';

/** What a guideline counts as. */
export interface GuidelineStates {
  status: GuidelineStatus;
  /** The same, of one that holds for the whole country. */
  national?: GuidelineStatus;
  /** Of one that is certainly past its review. */
  review?: 'OVERDUE';
}

export type GuidelineCounts = CellCounts<GuidelineStates>;

/** What a learning outcome counts as. */
export interface OutcomeStates {
  level: 'NATIONAL_REGULATION' | 'INSTITUTION_PLAN' | 'LIS' | 'FURTHER_EDUCATION' | 'UPPER_SECONDARY';
}

export type OutcomeCounts = CellCounts<OutcomeStates>;

/** What research counts as. */
export interface ProjectStates {
  status: 'PROPOSED' | 'ONGOING' | 'COMPLETED' | 'UNKNOWN';
}

export type ProjectCounts = CellCounts<ProjectStates>;

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

/** The counts of whichever registry. */
export type AnyCellCounts = CellCounts<Record<string, string>>;
