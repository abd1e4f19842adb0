import { countCells } from '../aspects/coverage.js';
import type { GapQuestion, CellCounts } from '../contracts/coverage-counts.js';
import type { ProgrammeFacts } from '../contracts/programme-coverage.js';
import { educationLevel } from './education-level.js';
import type { ProgrammeRecord, LearningOutcomeRecord } from './model.js';

/** The fields of a programme that the gap map needs. */
export const PROGRAMME_FIELDS = [
  'group',
  'level',
  'audienceId',
  'coverage',
  'sharedGoalSetIds',
  'regulation.administeredById',
] as const;
export type ProgrammeFact = Pick<
  ProgrammeRecord,
  'group' | 'level' | 'audienceId' | 'coverage' | 'sharedGoalSetIds'
> & {
  id: string;
  regulation?: { administeredById: string } | null | undefined;
};

/** The fields of an outcome that the gap map needs. */
export const OUTCOME_FIELDS = ['programmeId', 'topicIds', 'weakMatch'] as const;
export type OutcomeFact = Pick<LearningOutcomeRecord, (typeof OUTCOME_FIELDS)[number]>;

/** Outcomes in each cell by level; those that touch a topic only in passing are left out. */
export function countOutcomes(
  question: GapQuestion,
  outcomes: readonly OutcomeFact[],
  programmes: readonly ProgrammeFact[],
): CellCounts {
  const byId = new Map(programmes.map((programme) => [programme.id, programme]));
  const counted = outcomes.flatMap(({ programmeId, topicIds, weakMatch }) => {
    const programme = byId.get(programmeId);
    if (!programme || weakMatch) return [];
    return [{ topicIds, audienceIds: [programme.audienceId], level: educationLevel(programme) }];
  });
  return countCells(question, counted, ({ level }) => [level]);
}

/** The programmes of the audiences asked for, and which of them mention each topic. */
export function programmeFacts(
  question: GapQuestion,
  outcomes: readonly OutcomeFact[],
  programmes: readonly ProgrammeFact[],
): Omit<ProgrammeFacts, 'notTaught'> {
  const mentioning = (narrower: readonly string[]) =>
    outcomes
      .filter(({ topicIds, weakMatch }) => !weakMatch && topicIds.some((id) => narrower.includes(id)))
      .map(({ programmeId }) => programmeId);
  return {
    programmes: Object.fromEntries(
      programmes.map((programme) => [
        programme.id,
        {
          level: educationLevel(programme),
          coverage: programme.coverage,
          audienceId: programme.audienceId,
          administeredById: programme.regulation?.administeredById ?? null,
        },
      ]),
    ),
    mentionedBy: Object.fromEntries(
      Object.entries(question.topics).map(([topicId, narrower]) => [topicId, [...new Set(mentioning(narrower))]]),
    ),
  };
}
