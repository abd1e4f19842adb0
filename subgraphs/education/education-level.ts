import type { ProgrammeRecord } from './records.js';

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
function levelCondition(level: EducationLevel): Record<string, unknown> {
  const conditions: Record<EducationLevel, Record<string, unknown>> = {
    LIS: { group: 'LIS' },
    UPPER_SECONDARY: { group: 'VGS' },
    INSTITUTION_PLAN: { group: { $in: ['EMNE', 'PROGRAM'] } },
    FURTHER_EDUCATION: { group: 'RETHOS', level: 'FURTHER' },
    NATIONAL_REGULATION: { group: 'RETHOS', level: { $ne: 'FURTHER' } },
  };
  return conditions[level];
}

/** The condition for programmes of any of some levels; of none, for none. */
export function atAnyLevel(levels: readonly EducationLevel[]): Record<string, unknown> {
  return levels.length > 0 ? { $or: levels.map(levelCondition) } : { _id: { $in: [] } };
}
