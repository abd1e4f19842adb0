import type { MeasureFact, MeasureFacts } from '../../contracts/plan-measures.js';
import { actionable } from './need.js';

/** What a gap is about, which decides who answers for it. */
export type Subject =
  'COURSES' | 'BASIC_EDUCATION' | 'SPECIALIST_TRAINING' | 'FURTHER_EDUCATION' | 'GUIDELINES' | 'RESEARCH';

/** A measure answers for a subject by its own topics, never by the topic of the gap: observing hand hygiene teaches nobody. */
const ANSWERS: Record<Subject, (topicIds: readonly string[]) => boolean> = {
  COURSES: (topics) => topics.includes('e-laering') || topics.includes('internopplaering'),
  BASIC_EDUCATION: (topics) => topics.includes('grunnutdanning') && !topics.includes('videre-og-etterutdanning'),
  SPECIALIST_TRAINING: (topics) => topics.includes('grunnutdanning') && topics.includes('videre-og-etterutdanning'),
  FURTHER_EDUCATION: (topics) => topics.includes('videre-og-etterutdanning') && !topics.includes('grunnutdanning'),
  GUIDELINES: (topics) => topics.includes('faglige-retningslinjer'),
  RESEARCH: (topics) => topics.includes('forskning-og-kunnskap'),
};

/** The subject of a gap at a level of education; upper secondary has no measure of its own kind. */
export function subjectOfLevel(level: string): Subject | null {
  const subjects: Record<string, Subject> = {
    NATIONAL_REGULATION: 'BASIC_EDUCATION',
    INSTITUTION_PLAN: 'BASIC_EDUCATION',
    LIS: 'SPECIALIST_TRAINING',
    FURTHER_EDUCATION: 'FURTHER_EDUCATION',
  };
  return subjects[level] ?? null;
}

/** Who answers for a gap; `Responsibility` in the schema. */
export interface Responsibility {
  measures: MeasureFact[];
  deciderIds: string[];
  /** Null where it cannot be said: a plan that the caller may not see could have an owner. */
  ownerless: boolean | null;
}

/** What plan told of measures, and whether that is of draft plans too. */
interface KnownMeasures {
  measures: MeasureFacts;
  draftsConsidered: boolean;
}

/** What plan told for a map; null where it did not answer. */
export function knownMeasures(map: {
  measureFacts?: MeasureFacts | null;
  draftsConsidered?: boolean | null;
}): KnownMeasures | null {
  const { measureFacts, draftsConsidered } = map;
  return measureFacts ? { measures: measureFacts, draftsConsidered: draftsConsidered ?? false } : null;
}

/** Who follows up gaps on some subjects, and who can decide. */
export function responsibilityFor(
  subjects: readonly (Subject | null)[],
  { measures, draftsConsidered }: KnownMeasures,
  deciderIds: readonly (string | null)[] = [],
): Responsibility {
  const answering = actionable(measures).filter(({ topicIds }) =>
    subjects.some((subject) => subject !== null && ANSWERS[subject](topicIds)),
  );
  const nobody = answering.every(({ responsibleIds }) => responsibleIds.length === 0);
  return {
    measures: answering,
    deciderIds: [...new Set(deciderIds.filter((id) => id !== null))],
    ownerless: nobody && !draftsConsidered ? null : nobody,
  };
}
