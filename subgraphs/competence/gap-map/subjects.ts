/** What a gap is about, which decides who answers for it. */
export type Subject =
  'COURSES' | 'BASIC_EDUCATION' | 'SPECIALIST_TRAINING' | 'FURTHER_EDUCATION' | 'GUIDELINES' | 'RESEARCH';

/** A measure answers for a subject by its own topics: observing hand hygiene teaches nobody. */
export const ANSWERS: Record<Subject, (topicIds: readonly string[]) => boolean> = {
  COURSES: (topics) => topics.includes('e-laering') || topics.includes('internopplaering'),
  BASIC_EDUCATION: (topics) => topics.includes('grunnutdanning') && !topics.includes('videre-og-etterutdanning'),
  SPECIALIST_TRAINING: (topics) => topics.includes('grunnutdanning') && topics.includes('videre-og-etterutdanning'),
  FURTHER_EDUCATION: (topics) => topics.includes('videre-og-etterutdanning') && !topics.includes('grunnutdanning'),
  GUIDELINES: (topics) => topics.includes('faglige-retningslinjer'),
  RESEARCH: (topics) => topics.includes('forskning-og-kunnskap'),
};

/** Topics that name a means of meeting needs: those of the subjects. They make no need of anybody. */
export const MEANS_TOPICS: ReadonlySet<string> = new Set([
  'e-laering',
  'internopplaering',
  'grunnutdanning',
  'videre-og-etterutdanning',
  'faglige-retningslinjer',
  'forskning-og-kunnskap',
]);

/**
 * The subject of a gap at a level of education; upper secondary has no measure of its own kind. A regulation that builds
 * on another, as that of a master for nurses does, is of further education.
 */
export function subjectOfLevel(level: string, buildsOnAnother: boolean): Subject | null {
  if (level === 'NATIONAL_REGULATION' && buildsOnAnother) return 'FURTHER_EDUCATION';
  const subjects: Record<string, Subject> = {
    NATIONAL_REGULATION: 'BASIC_EDUCATION',
    INSTITUTION_PLAN: 'BASIC_EDUCATION',
    LIS: 'SPECIALIST_TRAINING',
    FURTHER_EDUCATION: 'FURTHER_EDUCATION',
  };
  return subjects[level] ?? null;
}
