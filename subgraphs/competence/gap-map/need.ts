import { WHOLE_AUDIENCE, countOf, type Counts } from '../../contracts/coverage-counts.js';
import type { MeasureFact, MeasureFacts } from '../../contracts/plan-measures.js';

export type NeedLevel = 'CONFIRMED' | 'PROBABLE';

/** The need of a cell and the status of the national guidelines that make it; an expectation makes it by itself. Null where nothing does. */
export function needOfCell(
  guidelines: Counts | undefined,
  expectations: number,
): { level: NeedLevel; status: string } | null {
  if (expectations > 0) return { level: 'CONFIRMED', status: 'IN_FORCE' };
  if (countOf(guidelines, 'NATIONAL:IN_FORCE', WHOLE_AUDIENCE) > 0) return { level: 'CONFIRMED', status: 'IN_FORCE' };
  if (countOf(guidelines, 'NATIONAL:UNKNOWN', WHOLE_AUDIENCE) > 0) return { level: 'PROBABLE', status: 'UNKNOWN' };
  return null;
}

/** Measures that someone is to carry out, of plans that run or are being made; goals and ended plans are context. */
export function actionableMeasures(measures: MeasureFacts): readonly MeasureFact[] {
  const chosen =
    chosenOf.get(measures) ??
    measures.filter(
      ({ kind, planStatus }) => kind === 'MEASURE' && (planStatus === 'DRAFT' || planStatus === 'IN_FORCE'),
    );
  chosenOf.set(measures, chosen);
  return chosen;
}
/** Chosen once for all the cells of a map. */
const chosenOf = new WeakMap<MeasureFacts, readonly MeasureFact[]>();

/** The need of a topic alone: its measures, and how certain they make it. Null where there are none. */
export function needOfTopic(
  measures: MeasureFacts,
  topicAndBelow: readonly string[],
): { level: NeedLevel; measureIds: string[] } | null {
  const onTopic = actionableMeasures(measures).filter(({ topicIds }) =>
    topicIds.some((id) => topicAndBelow.includes(id)),
  );
  if (onTopic.length === 0) return null;
  const adopted = onTopic.some(({ planStatus }) => planStatus === 'IN_FORCE');
  return { level: adopted ? 'CONFIRMED' : 'PROBABLE', measureIds: onTopic.map(({ id }) => id) };
}
