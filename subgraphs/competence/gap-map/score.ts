import { WHOLE_AUDIENCE, countOf, type CellTally } from '../../contracts/cell-counts.js';
import type { CourseStates } from '../../contracts/coverage-counts.js';
import { userInputError } from '../../../platform/errors.js';
import type { Bounds, Verdict } from './verdicts/bounds.js';
import type { JudgedCell } from './verdicts/judge.js';
import { RULE_VERSION } from './verdicts/rules.js';

type ScoreDimension = 'COURSES' | 'EDUCATION' | 'GUIDELINES' | 'CURRENCY';
export type ScoreWeights = Record<Lowercase<ScoreDimension>, number>;
export type Weights = Readonly<Record<ScoreDimension, number>>;

/** One input of a score: its value, or why it has none. */
interface ScoreInput {
  dimension: ScoreDimension;
  /** Null where the bounds differ. */
  value: number | null;
  atLeast: number | null;
  atMost: number | null;
  weight: number;
  missing: 'NOT_APPLICABLE' | 'NOT_COLLECTED' | 'UNDECIDED' | null;
}

/** `Score` in the schema. */
export interface Score {
  value: number | null;
  atLeast: number | null;
  atMost: number | null;
  inputs: ScoreInput[];
  ruleVersion: string;
}

/** Weights say how much something counts beside the others: larger ones say no more, and overflow. */
export const MAX_WEIGHT = 1_000;

/** The weights of a query, checked. */
export function checkedWeights(weights: ScoreWeights): Weights {
  const entries = Object.entries(weights) as [Lowercase<ScoreDimension>, number][];
  for (const [name, weight] of entries) {
    if (!(weight >= 0 && weight <= MAX_WEIGHT))
      throw userInputError(`weights.${name}`, `must be 0 to ${MAX_WEIGHT}, not ${weight}.`);
  }
  if (entries.every(([, weight]) => weight === 0))
    throw userInputError('weights', 'are all 0: at least one must be more.');
  const { courses, education, guidelines, currency } = weights;
  return { COURSES: courses, EDUCATION: education, GUIDELINES: guidelines, CURRENCY: currency };
}

/** Courses that are offered by their currency. */
type CourseCurrency = NonNullable<CellTally<CourseStates>['currency']>;

const VALUES: Readonly<Record<Verdict, number>> = { MISSING: 0, WEAK: 0.5, COVERED: 1 };

/**
 * How well a need is met: the weighted mean of its inputs, 1 for covered, 0.5 for weak and 0 for missing, for each of the
 * two bounds. The value is null where the bounds differ: one number would say more than is known. An input that does not
 * apply is left out of the mean. rule: score
 */
export function scoreOf(cell: JudgedCell, currency: CourseCurrency | undefined, weights: Weights): Score {
  const inputs = cell.need ? [...verdictInputs(cell, weights), currencyInput(currency, weights.CURRENCY)] : [];
  const used = inputs.filter(({ weight, missing }) => weight > 0 && missing !== 'NOT_APPLICABLE');
  const mean = (of: 'atLeast' | 'atMost') =>
    weightedMean(used.map((input) => ({ value: input[of], weight: input.weight })));
  const [atLeast, atMost] = [mean('atLeast'), mean('atMost')];
  return { value: atLeast === atMost ? atLeast : null, atLeast, atMost, inputs, ruleVersion: RULE_VERSION };
}

function verdictInputs({ dimensions, guidelines }: JudgedCell, weights: Weights): ScoreInput[] {
  const of = (name: string) => dimensions.find(({ dimension }) => dimension === name) ?? null;
  return [
    verdictInput('COURSES', of('COURSES'), weights),
    verdictInput('EDUCATION', of('EDUCATION'), weights),
    verdictInput('GUIDELINES', guidelines, weights),
  ];
}

function verdictInput(dimension: ScoreDimension, bounds: Bounds | null, weights: Weights): ScoreInput {
  const weight = weights[dimension];
  if (!bounds) return { dimension, weight, value: null, atLeast: null, atMost: null, missing: 'NOT_APPLICABLE' };
  const [atLeast, atMost] = [VALUES[bounds.atLeast], VALUES[bounds.atMost]];
  const decided = atLeast === atMost;
  return { dimension, weight, value: decided ? atLeast : null, atLeast, atMost, missing: decided ? null : 'UNDECIDED' };
}

/**
 * Share of offered courses that are current, of those of which something is known, null where nothing is known of any. One
 * that is undecided may be current or due: the bounds count it as each.
 */
function currencyInput(courses: CourseCurrency | undefined, weight: number): ScoreInput {
  const number = (state: keyof CourseCurrency) => countOf(courses, [state], WHOLE_AUDIENCE);
  const [current, undecided] = [number('CURRENT'), number('UNDECIDED')];
  const known = current + number('REVIEW_DUE') + undecided;
  if (known === 0)
    return { dimension: 'CURRENCY', weight, value: null, atLeast: null, atMost: null, missing: 'NOT_COLLECTED' };
  const [atLeast, atMost] = [current / known, (current + undecided) / known];
  const decided = undecided === 0;
  const missing = decided ? null : 'UNDECIDED';
  return { dimension: 'CURRENCY', weight, value: decided ? atLeast : null, atLeast, atMost, missing };
}

/** Σ weight × value / Σ weight; null where a value is missing, or there is nothing to take the mean of. */
function weightedMean(inputs: readonly { value: number | null; weight: number }[]): number | null {
  const total = inputs.reduce((sum, { weight }) => sum + weight, 0);
  if (total === 0 || inputs.some(({ value }) => value === null)) return null;
  return inputs.reduce((sum, { value, weight }) => sum + weight * (value ?? 0), 0) / total;
}
