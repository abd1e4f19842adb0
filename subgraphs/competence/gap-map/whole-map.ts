import { sourceUnavailable } from '../../../platform/errors.js';
import type { AnsweredMap } from './types.js';
import { checkJudgedCells } from './question.js';
import type { GapDimension } from './verdicts/rules.js';

/** Refuses to judge all of a map that is too large, or whose needs are not known. */
export function checkWholeMap(map: AnsweredMap): void {
  checkJudgedCells(map.question);
  checkNeedsKnown(map);
}

/** Refuses numbers of needs while a registry that makes needs does not answer: they would be too small. */
export function checkNeedsKnown({ guidelineRequirements, measureFacts }: AnsweredMap): void {
  if (!guidelineRequirements) throw sourceUnavailable('guidelines');
  if (!measureFacts) throw sourceUnavailable('plan');
}

/**
 * Refuses lists of gaps, of the learning route or of one dimension, while a registry does not answer that decides them:
 * what is a gap would be left out as not known.
 */
export function checkOffersKnown(
  { courseOffers, courseCounts, programmeFacts }: AnsweredMap,
  dimension: GapDimension | null,
): void {
  const isOf = (one: GapDimension) => dimension === null || dimension === one;
  if (isOf('COURSES') && !(courseOffers && courseCounts)) throw sourceUnavailable('courses');
  if (isOf('EDUCATION') && !programmeFacts) throw sourceUnavailable('education');
}
