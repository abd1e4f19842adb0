import { WHOLE_AUDIENCE, countOf, type Counts } from '../../contracts/coverage-counts.js';
import { userInputError } from '../../../platform/errors.js';
import type { ProgrammeFacts } from '../../contracts/programme-coverage.js';

/** The rule's version: it changes whenever the same inputs would give another number. */
const SCORE_RULE = '1';

export type Dimension = 'COURSES' | 'EDUCATION' | 'GUIDELINES' | 'CURRENCY';
export type Weights = Readonly<Record<Dimension, number>>;

/** One input of a score: its value, or why it has none. */
interface ScoreInput {
  dimension: Dimension;
  value: number | null;
  weight: number;
  missing: 'NOT_COLLECTED' | 'SOURCE_UNAVAILABLE' | null;
}
export interface Score {
  value: number | null;
  inputs: ScoreInput[];
  ruleVersion: string;
}

/** What a cell's score is computed from; null where the registry did not answer. */
export interface ScoreSource {
  courses: Counts | null | undefined;
  guidelines: Counts | null | undefined;
  programmes: ProgrammeFacts | null | undefined;
  topicId: string;
  educated: readonly string[];
}

/** The weights of a query, checked. */
export function checkedWeights(weights: Record<Lowercase<Dimension>, number>): Weights {
  const entries = Object.entries(weights) as [Lowercase<Dimension>, number][];
  for (const [name, weight] of entries) {
    if (!Number.isFinite(weight) || weight < 0)
      throw userInputError(`weights.${name}`, `must be 0 or more, not ${weight}.`);
  }
  if (entries.every(([, weight]) => weight === 0))
    throw userInputError('weights', 'are all 0: at least one must be more.');
  const { courses, education, guidelines, currency } = weights;
  return { COURSES: courses, EDUCATION: education, GUIDELINES: guidelines, CURRENCY: currency };
}

/**
 * How well a cell is covered: the weighted mean of its inputs, 1 for covered and 0 for nothing. Null where an
 * input with a weight has no value: a score without it would say more than is known.
 */
export function scoreOf(scored: ScoreSource, weights: Weights): Score {
  const inputs = [
    input('COURSES', scored.courses, courseValue, weights),
    input('EDUCATION', scored.programmes, (facts) => educationValue(facts, scored), weights),
    input('GUIDELINES', scored.guidelines, guidelineValue, weights),
    input('CURRENCY', scored.courses, currencyValue, weights),
  ];
  const used = inputs.filter(({ weight }) => weight > 0);
  const values = used.flatMap(({ value, weight }) => (value === null ? [] : [{ value, weight }]));
  const total = used.reduce((sum, { weight }) => sum + weight, 0);
  const weighted = values.reduce((sum, { value, weight }) => sum + value * weight, 0);
  return { value: values.length === used.length ? weighted / total : null, inputs, ruleVersion: SCORE_RULE };
}

function input<S>(
  dimension: Dimension,
  source: S | null | undefined,
  valueOf: (source: S) => number | null,
  weights: Weights,
): ScoreInput {
  const weight = weights[dimension];
  if (source === null || source === undefined) return { dimension, weight, value: null, missing: 'SOURCE_UNAVAILABLE' };
  const value = valueOf(source);
  return { dimension, weight, value, missing: value === null ? 'NOT_COLLECTED' : null };
}

/** 1 with an active course for the whole audience, 0.5 with one of unknown status, 0.25 with partial reach only. */
function courseValue(counts: Counts): number {
  if (countOf(counts, 'ACTIVE', WHOLE_AUDIENCE) > 0) return 1;
  if (countOf(counts, 'UNKNOWN', WHOLE_AUDIENCE) > 0) return 0.5;
  return countOf(counts, 'OFFERED', ['PARTIAL']) > 0 ? 0.25 : 0;
}

/** Share of the scanned national regulations of the audience that mention the topic; null where none was scanned. */
function educationValue(
  { programmes, mentionedBy }: ProgrammeFacts,
  { topicId, educated }: ScoreSource,
): number | null {
  const scanned = Object.entries(programmes).filter(
    ([, { level, coverage, audienceId }]) =>
      level === 'NATIONAL_REGULATION' && coverage === 'SCANNED' && educated.includes(audienceId),
  );
  if (scanned.length === 0) return null;
  return scanned.filter(([id]) => mentionedBy[topicId]?.includes(id)).length / scanned.length;
}

/** 1 with a national guideline in force, 0.5 with one of unknown status, else 0. */
function guidelineValue(counts: Counts): number {
  if (countOf(counts, 'NATIONAL:IN_FORCE', WHOLE_AUDIENCE) > 0) return 1;
  return countOf(counts, 'NATIONAL:UNKNOWN', WHOLE_AUDIENCE) > 0 ? 0.5 : 0;
}

/** Share of offered courses that are current, of those whose currency is known; null where it is known of none. */
function currencyValue(counts: Counts): number | null {
  const number = (state: string) => countOf(counts, `OFFERED:${state}`, WHOLE_AUDIENCE);
  const known = number('CURRENT') + number('REVIEW_DUE') + number('UNDECIDED');
  return known === 0 ? null : number('CURRENT') / known;
}
