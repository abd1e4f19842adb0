import type { MeasureFact, MeasureFacts } from '../../contracts/plan-measures.js';
import { isActionable, type NeedLevel } from './verdicts/need.js';

/** The need of a topic alone: its measures, and how certain they make it. Null where there are none. rule: topic-need */
export function needOfTopic(
  measures: MeasureFacts,
  topicAndBelow: readonly string[],
): { level: NeedLevel; measures: readonly MeasureFact[] } | null {
  const onTopic = measures.filter(
    (measure) => isActionable(measure) && measure.topicIds.some((id) => topicAndBelow.includes(id)),
  );
  if (onTopic.length === 0) return null;
  const adopted = onTopic.some(({ planStatus }) => planStatus === 'IN_FORCE');
  return { level: adopted ? 'CONFIRMED' : 'PROBABLE', measures: onTopic };
}
