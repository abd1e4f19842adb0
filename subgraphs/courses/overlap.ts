import { allTexts } from '../../values/text.js';
import { foldedWords } from '../../registry/queries/search-words.js';
import type { CourseRecord } from './records.js';

/** The fields that two courses are compared by, and chosen. */
export const OVERLAP_FIELDS = [
  'title',
  'providerId',
  'developedByIds',
  'topicIds',
  'audienceIds',
  'languages',
  'objectiveCodes',
  'overlapGroup',
  'basedOnCourseIds',
  'country',
] as const;
export type ComparedCourse = Pick<CourseRecord, (typeof OVERLAP_FIELDS)[number]> & { id: string };

/** Two courses that may be one, and what they share; `OverlapCandidate` in the schema. */
export interface OverlapCandidate {
  courseIds: readonly [string, string];
  similarity: number;
  topicIds: string[];
  audienceIds: string[];
  languages: string[];
  objectiveCodes: string[];
  titleWords: string[];
  sameGroup: boolean;
  buildsOn: boolean;
}

/** What similarity is made of: the shared part of each, weighted. Objectives count only where both courses name some. */
const WEIGHTS = { topics: 0.4, audiences: 0.3, title: 0.2, objectives: 0.1 } as const;

/** How similar two courses are, of the shared part of each; `objectives` is null where not both name some. */
export function similarityOf(parts: {
  topics: number;
  audiences: number;
  title: number;
  objectives: number | null;
}): number {
  const { topics, audiences, title, objectives } = WEIGHTS;
  const shared = topics * parts.topics + audiences * parts.audiences + title * parts.title;
  const total = topics + audiences + title;
  if (parts.objectives === null) return shared / total;
  return (shared + objectives * parts.objectives) / (total + objectives);
}

/** What two courses share of which it is known how similar they are. */
export function candidateOf(a: ComparedCourse, b: ComparedCourse, similarity: number): OverlapCandidate {
  return {
    courseIds: [a.id, b.id],
    similarity,
    topicIds: shared(a.topicIds, b.topicIds),
    audienceIds: shared(a.audienceIds, b.audienceIds),
    languages: shared(a.languages, b.languages),
    objectiveCodes: shared(a.objectiveCodes, b.objectiveCodes),
    titleWords: shared(titleWords(a), titleWords(b)),
    buildsOn: a.basedOnCourseIds.includes(b.id) || b.basedOnCourseIds.includes(a.id),
    sameGroup: a.overlapGroup !== null && a.overlapGroup === b.overlapGroup,
  };
}

/** Words of a title that say what it is about: short ones say nothing. */
export function titleWords({ title }: Pick<ComparedCourse, 'title'>): string[] {
  const words = allTexts(title).flatMap(foldedWords);
  return [...new Set(words)].filter((word) => word.length > 3);
}

function shared(a: readonly string[], b: readonly string[]): string[] {
  return a.filter((value) => b.includes(value));
}
