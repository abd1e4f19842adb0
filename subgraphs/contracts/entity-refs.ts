import type { ChangeRows } from '../../registry/changes/history.js';
import type { CellCounts, CourseBases, GapQuestion } from '../aspects/coverage.js';
import type { GuidelineFactsById } from '../aspects/currency.js';
import type { ImpactQuestion, ImpactReach } from '../aspects/impact.js';
import type { MeasureFacts, ProgrammeFacts } from './programme-coverage.js';
import type { ReviewQuestion } from '../aspects/reviews/schedule.js';
import type { Reach, Trees } from '../aspects/alignment.js';
import { sourceUnavailable } from '../../platform/errors.js';
import type { Parent } from '../../registry/records/loaders.js';
import type { Tree } from '../../values/taxonomy.js';

/** A record of another registry, known by its id alone. */
export interface Stub {
  id: string;
}
/** A topic with what competence says is below it. */
export interface TopicStub extends Stub {
  narrowerIds?: readonly string[] | null;
}
/** An audience or setting with what competence says is above it. */
export interface GroupStub extends Stub {
  broaderIds?: readonly string[] | null;
}
/** The catalogue with the taxonomies that competence gave it. */
export type Question = Stub & Trees;

/** A revision that is thought of, with what guidelines gave to those that require it. */
export interface ImpactInQuestion {
  question: ImpactQuestion;
  reach?: ImpactReach | null;
  guidelineFacts?: GuidelineFactsById | null;
}

/** A gap map's question, with what other registries gave to those that require it. */
export interface GapMapInQuestion {
  question: GapQuestion;
  topicTree?: Tree | null;
  guidelineFacts?: GuidelineFactsById | null;
  courseCounts?: CellCounts | null;
  outcomeCounts?: CellCounts | null;
  programmeFacts?: ProgrammeFacts | null;
  guidelineCounts?: CellCounts | null;
  projectCounts?: CellCounts | null;
  measureFacts?: MeasureFacts | null;
  /** Whether the facts have those of draft plans too. */
  draftsConsidered?: boolean | null;
}

/** A review schedule's question. */
export interface ScheduleInQuestion {
  question: ReviewQuestion;
}

/** A gap map at two moments. */
export interface ComparisonQuestion {
  from: GapQuestion;
  to: GapQuestion;
}
/** A gap map at two moments, with what registries gave to those that require it. */
export interface ComparisonInQuestion {
  question: ComparisonQuestion;
  from?: GapMapInQuestion | null;
  to?: GapMapInQuestion | null;
  coursesChanges?: ChangeRows | null;
  educationChanges?: ChangeRows | null;
  guidelinesChanges?: ChangeRows | null;
  courseBases?: CourseBases | null;
}

export function stub(id: string | null | undefined): Stub | null {
  return id ? { id } : null;
}

export function stubs(ids: readonly string[]): Stub[] {
  return ids.map((id) => ({ id }));
}

/** The records that were found, in order; a failed read fails the field. */
export function found<T>(loaded: readonly (T | Error | null)[]): T[] {
  return loaded.flatMap((row) => {
    if (row instanceof Error) throw row;
    return row === null ? [] : [row];
  });
}

/** Rows without those that came twice. */
export function distinct<T extends Stub>(rows: readonly T[]): T[] {
  return [...new Map(rows.map((row) => [row.id, row])).values()];
}

/** A record of this registry that another of its records names: it must be there. */
export function existing<T>(row: T | null, id: string): T {
  if (row === null) throw new Error(`The registry has no "${id}", though one of its records names it.`);
  return row;
}

/** A topic as the parent of records aligned to it, or to narrower topics. */
export function underTopic({ id, narrowerIds }: TopicStub, reach: Reach): Parent {
  return { ids: reach === 'DIRECT' ? [id] : fromCompetence(narrowerIds), fields: ['topicIds'] };
}

/** An audience or setting as the parent of records aligned to it, or to broader ones; `field` names the alignment. */
export function underGroup({ id, broaderIds }: GroupStub, reach: Reach, field: string): Parent {
  return { ids: reach === 'DIRECT' ? [id] : fromCompetence(broaderIds), fields: [field] };
}

function fromCompetence(ids: readonly string[] | null | undefined): readonly string[] {
  if (!ids) throw sourceUnavailable('competence');
  return ids;
}
