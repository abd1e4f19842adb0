import { countCells, type CountedRecord } from '../aspects/coverage.js';
import { GUIDELINE_FACTS, fieldsOf } from '../contracts/cell-facts.js';
import type { GuidelineCounts, GuidelineStates } from '../contracts/coverage-counts.js';
import type { GuidelineRequirements } from '../contracts/guideline-requirements.js';
import type { GapMapRequest } from '../contracts/questions.js';
import { isOverdue, REVIEW_FIELDS } from './review-dates.js';
import type { GuidelineRecord } from './records.js';

/** The fields that decide what a guideline counts as in a gap map. */
export const COVERAGE_FIELDS = [...REVIEW_FIELDS, ...fieldsOf(GUIDELINE_FACTS)];
export type CountedGuideline = Pick<GuidelineRecord, (typeof COVERAGE_FIELDS)[number]>;

/** Only what holds for the whole country makes a need; a regional or local text speaks for its own. */
function isNational({ scope }: Pick<GuidelineRecord, 'scope'>): boolean {
  return scope === 'NATIONAL' || scope === 'EEA';
}

/** Guidelines in each cell of a gap map: by status, national ones apart, and those past their review. */
export function countGuidelines(
  { question }: GapMapRequest,
  guidelines: readonly CountedGuideline[],
): Promise<GuidelineCounts> {
  const counted = guidelines.map((guideline): CountedRecord<GuidelineStates> => {
    const { topicIds, audienceIds, status } = guideline;
    const states: GuidelineStates = {
      status,
      ...(isNational(guideline) && { national: status }),
      ...(isOverdue(guideline, question.today) && { review: 'OVERDUE' }),
    };
    return { topicIds, audienceIds, states };
  });
  return countCells(question, counted);
}

/** The national guidelines that make a need, or would if they apply. */
export function guidelineRequirements(
  { question: { today } }: GapMapRequest,
  guidelines: readonly (CountedGuideline & { id: string })[],
): GuidelineRequirements {
  return guidelines.flatMap((guideline) => {
    const { id, status, topicIds, audienceIds, settingIds, inferredFields } = guideline;
    if (!isNational(guideline) || (status !== 'IN_FORCE' && status !== 'UNKNOWN')) return [];
    return [
      {
        ...{ id, status, topicIds, audienceIds, settingIds },
        audiencesInferred: inferredFields.includes('audienceIds'),
        isOverdue: isOverdue({ ...guideline, status: 'IN_FORCE' }, today),
      },
    ];
  });
}
