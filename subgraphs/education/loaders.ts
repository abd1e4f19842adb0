import type { Stub } from '../shared/entities.js';
import { byField, byId, RelatedLoader } from '../shared/loaders.js';
import type { Condition } from '../shared/query.js';
import type { Context } from '../shared/subgraph.js';
import type { ProgrammeIds, ProgrammeStore, Stores } from './store.js';

/** Asks for the programmes that meet a condition once, however many lists depend on it. */
function programmeIdsOnce(programmes: ProgrammeStore): ProgrammeIds {
  const asked = new Map<string, Promise<string[]>>();
  return (condition: Condition) => {
    const name = JSON.stringify(condition);
    const answer = asked.get(name) ?? programmes.pick(condition, []).then((rows) => rows.map(({ id }) => id));
    asked.set(name, answer);
    return answer;
  };
}

/** Batches the reads of one operation. */
export function createLoaders({ programmes, learningOutcomes }: Stores) {
  const programme = byId(programmes);
  const learningOutcome = byId(learningOutcomes);
  return {
    programme,
    programmeIds: programmeIdsOnce(programmes),
    educating: byField(programmes, 'audienceId'),
    sharing: byField(programmes, 'sharedGoalSetIds'),
    children: byField(programmes, 'parentProgrammeId'),
    programmes: new RelatedLoader(programmes, programme),
    learningOutcome,
    coded: byField(learningOutcomes, 'code'),
    learningOutcomes: new RelatedLoader(learningOutcomes, learningOutcome),
  };
}

export type SubgraphContext = Context<Stores, ReturnType<typeof createLoaders>>;

/** A course with the codes of objectives that courses gave it. */
export interface CourseStub extends Stub {
  objectiveCodes: readonly string[];
}
