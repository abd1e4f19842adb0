import { countCells } from '../aspects/coverage.js';
import type { CellCounts, GapQuestion } from '../contracts/coverage-counts.js';
import type { ProgrammeFacts } from '../contracts/programme-coverage.js';
import type { LearningOutcomeRecord, ProgrammeRecord } from './model.js';

export type EducationLevel =
  'NATIONAL_REGULATION' | 'INSTITUTION_PLAN' | 'LIS' | 'FURTHER_EDUCATION' | 'UPPER_SECONDARY';

type Graded = Pick<ProgrammeRecord, 'group' | 'level'>;

/** The level at which a programme holds a topic. */
export function educationLevel({ group, level }: Graded): EducationLevel {
  if (group === 'LIS') return 'LIS';
  if (group === 'VGS') return 'UPPER_SECONDARY';
  if (group !== 'RETHOS') return 'INSTITUTION_PLAN';
  return level === 'FURTHER' ? 'FURTHER_EDUCATION' : 'NATIONAL_REGULATION';
}

/** The condition for programmes of a level: the same rule for the database. */
export function levelCondition(level: EducationLevel): Record<string, unknown> {
  const conditions: Record<EducationLevel, Record<string, unknown>> = {
    LIS: { group: 'LIS' },
    UPPER_SECONDARY: { group: 'VGS' },
    INSTITUTION_PLAN: { group: { $in: ['EMNE', 'PROGRAM'] } },
    FURTHER_EDUCATION: { group: 'RETHOS', level: 'FURTHER' },
    NATIONAL_REGULATION: { group: 'RETHOS', level: { $ne: 'FURTHER' } },
  };
  return conditions[level];
}

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
