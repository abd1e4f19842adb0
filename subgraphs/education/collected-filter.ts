import type { Condition } from '../../registry/queries/conditions.js';
import type { Stores } from './store.js';

/** The condition for programmes whose text is collected, or is not; null means no condition. */
export async function collectedCondition(
  wanted: boolean | null | undefined,
  learningOutcomes: Stores['learningOutcomes'],
): Promise<Condition[]> {
  if (wanted === null || wanted === undefined) return [];
  const withOutcomes = [...(await learningOutcomes.programmeIds())];
  const open = [{ coverage: { $ne: 'SCANNED' } }, { keywordHits: { $gt: 0 }, _id: { $nin: withOutcomes } }];
  return [wanted ? { $nor: open } : { $or: open }];
}
