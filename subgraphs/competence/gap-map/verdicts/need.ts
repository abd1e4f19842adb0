import type { GuidelineRequirement } from '../../../contracts/guideline-requirements.js';
import type { MeasureFact } from '../../../contracts/plan-measures.js';
import type { ExpectationFact } from '../../facts.js';
import type { ExpectationRow } from '../../store.js';

export type NeedLevel = 'CONFIRMED' | 'PROBABLE';
export type AudienceBasis = 'STATED' | 'INFERRED';

/** What can make a need of a topic for an audience. */
export interface NeedMakers {
  guidelines: readonly GuidelineRequirement[];
  measures: readonly MeasureFact[];
  expectations: readonly ExpectationRow[];
}

/** A need of a cell, with what makes it. */
export interface JudgedNeed {
  level: NeedLevel;
  /** A possible need hangs on guidelines of unknown status alone. */
  certain: boolean;
  audienceBasis: AudienceBasis;
  /** All whom the records name. */
  named: ReadonlySet<string>;
  /** Those in force; of a possible need, those of unknown status. */
  guidelines: readonly GuidelineRequirement[];
  measures: readonly MeasureFact[];
  expectations: readonly ExpectationRow[];
  /** Guidelines that would add to a need that is there without them, or make one. */
  possible: readonly GuidelineRequirement[];
}

/** Measures that someone is to carry out, of plans that run or are being made; goals and ended plans are context. */
export function isActionable({ kind, planStatus }: MeasureFact): boolean {
  return kind === 'MEASURE' && (planStatus === 'DRAFT' || planStatus === 'IN_FORCE');
}

/**
 * The need that these make, null for none. rule: need — a national guideline in force, an expectation or a measure that
 * addresses the audience makes a certain need; a guideline of unknown status a possible one. A draft measure alone makes
 * it PROBABLE. rule: need-means — what is on a topic that names a means, such as e-learning, makes no need of anybody.
 */
export function needOf({ guidelines, measures, expectations }: NeedMakers): JudgedNeed | null {
  const inForce = guidelines.filter(({ status }) => status === 'IN_FORCE');
  const possible = guidelines.filter(({ status }) => status === 'UNKNOWN');
  const adopted = measures.some(({ planStatus }) => planStatus === 'IN_FORCE');
  const certain = inForce.length + measures.length + expectations.length > 0;
  if (!certain && possible.length === 0) return null;
  const isStated = ({ audiencesInferred }: { audiencesInferred: boolean }) => !audiencesInferred;
  const stated = certain
    ? expectations.length > 0 || inForce.some(isStated) || measures.some(isStated)
    : possible.some(isStated);
  return {
    level: inForce.length + expectations.length > 0 || adopted ? 'CONFIRMED' : 'PROBABLE',
    certain,
    audienceBasis: stated ? 'STATED' : 'INFERRED',
    named: new Set([
      ...(certain ? [...inForce, ...measures] : possible).flatMap(({ audienceIds }) => audienceIds),
      ...expectations.map(({ audienceId }: ExpectationFact) => audienceId),
    ]),
    guidelines: certain ? inForce : possible,
    measures,
    expectations,
    possible,
  };
}

/** Whether a guideline in force, an expectation or a measure of an adopted plan states the audience. */
export function isStatedInForce({ guidelines, measures, expectations }: JudgedNeed): boolean {
  const states = ({ audiencesInferred }: { audiencesInferred: boolean }) => !audiencesInferred;
  return (
    expectations.length > 0 ||
    guidelines.some((guideline) => guideline.status === 'IN_FORCE' && states(guideline)) ||
    measures.some((measure) => measure.planStatus === 'IN_FORCE' && states(measure))
  );
}

/** The audiences that the records of a need name, of an audience and those above it. */
export function namedIn({ named }: JudgedNeed, path: readonly string[]): string[] {
  return path.filter((id) => named.has(id));
}

/**
 * Whether guidelines alone make a need, and name only groups as their readers, such as all health personnel: being among
 * the readers is not yet a requirement.
 */
export function isReadershipOnly(need: JudgedNeed, path: readonly string[], groups: ReadonlySet<string>): boolean {
  const { measures, expectations } = need;
  return measures.length + expectations.length === 0 && namedIn(need, path).every((id) => groups.has(id));
}
