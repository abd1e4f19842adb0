import type { ChangeRows } from '../../registry/changes/change-row.js';
import type { Tree } from '../../values/taxonomy.js';
import type {
  CourseBases,
  CourseCounts,
  GapQuestion,
  GuidelineCounts,
  OutcomeCounts,
  ProjectCounts,
} from './coverage-counts.js';
import type { CourseOffers } from './course-offers.js';
import type { GuidelineRequirements } from './guideline-requirements.js';
import type { GuidelineFactsById } from './guideline-status.js';
import type { ImpactQuestion, ImpactReach } from './impact.js';
import type { MeasureFacts } from './plan-measures.js';
import type { ProgrammeFacts } from './programme-coverage.js';
import type { ReviewQuestion } from './review-schedule.js';

/** A revision that is thought of, with what guidelines gave to those that require it. */
export interface GuidelineImpactRequest {
  question: ImpactQuestion;
  reach?: ImpactReach | null;
  guidelineFacts?: GuidelineFactsById | null;
}

/** A gap map's question, with what other registries gave to those that require it. */
export interface GapMapRequest {
  question: GapQuestion;
  topicTree?: Tree | null;
  guidelineFacts?: GuidelineFactsById | null;
  courseCounts?: CourseCounts | null;
  courseOffers?: CourseOffers | null;
  outcomeCounts?: OutcomeCounts | null;
  programmeFacts?: ProgrammeFacts | null;
  guidelineCounts?: GuidelineCounts | null;
  guidelineRequirements?: GuidelineRequirements | null;
  projectCounts?: ProjectCounts | null;
  measureFacts?: MeasureFacts | null;
  /** Whether the facts have those of draft plans too. */
  draftsConsidered?: boolean | null;
}

/** A review schedule's question. */
export interface ReviewScheduleRequest {
  question: ReviewQuestion;
}

/** A gap map at two moments. */
export interface ComparisonQuestion {
  from: GapQuestion;
  to: GapQuestion;
  /** The later moment: what is asked beside the two maps is asked for it. */
  asOf: string | null;
}

/** A gap map at two moments, with what registries gave to those that require it. */
export interface GapComparisonRequest {
  question: ComparisonQuestion;
  from?: GapMapRequest | null;
  to?: GapMapRequest | null;
  coursesChanges?: ChangeRows | null;
  educationChanges?: ChangeRows | null;
  guidelinesChanges?: ChangeRows | null;
  planChanges?: ChangeRows | null;
  courseBases?: CourseBases | null;
}
