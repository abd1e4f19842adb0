import type DataLoader from 'dataloader';
import type { GuidelineFactsById } from '../shared/currency.js';
import { existing, type Stub } from '../shared/entities.js';
import { factsFor, type States } from '../shared/guideline-facts.js';
import { byField, byId, RelatedLoader } from '../shared/loaders.js';
import type { Condition } from '../shared/query.js';
import type { Context } from '../shared/subgraph.js';
import { outcomeCurrency } from './dates.js';
import type { ProgrammeIds, ProgrammeRow, ProgrammeStore, Stores } from './store.js';

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

/** Judges the currency of the outcomes that meet a condition, by the dates of their programmes' regulations. */
function outcomeStates(outcomes: Stores['learningOutcomes'], programmes: DataLoader<string, ProgrammeRow | null>) {
  return async (condition: Condition, facts: GuidelineFactsById, today: string): Promise<States> => {
    const rows = await outcomes.pick(condition, ['programmeId', 'basedOnGuidelineIds']);
    const judged = rows.map(async ({ id, programmeId, basedOnGuidelineIds }) => {
      const programme = existing(await programmes.load(programmeId), programmeId);
      return [id, outcomeCurrency(programme, factsFor(basedOnGuidelineIds, facts), today).state] as const;
    });
    return new Map(await Promise.all(judged));
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
    outcomeStates: outcomeStates(learningOutcomes, programme),
    coded: byField(learningOutcomes, 'code'),
    learningOutcomes: new RelatedLoader(learningOutcomes, learningOutcome),
  };
}

export type SubgraphContext = Context<Stores, ReturnType<typeof createLoaders>>;

/** A course with the codes of objectives that courses gave it. */
export interface CourseStub extends Stub {
  objectiveCodes: readonly string[];
}
