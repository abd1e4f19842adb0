import { allTexts } from '../../values/text.js';
import { foldedWords } from '../../registry/queries/search-words.js';
import type { CourseRecord } from './records.js';

/** The fields that two courses are compared by. */
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

/** A course with the words of its title. */
type Worded = ComparedCourse & { words: readonly string[] };

/** What similarity is made of: the shared part of each, weighted. Objectives count only where both courses name some. */
const WEIGHTS = { topics: 0.4, audiences: 0.3, title: 0.2, objectives: 0.1 } as const;

/**
 * Pairs of courses from different providers that teach some same topic to some same audience in some same language,
 * most similar first. Courses of one provider are modules or editions of its own: no overlap.
 */
export function overlapCandidates(courses: readonly ComparedCourse[]): OverlapCandidate[] {
  const found: OverlapCandidate[] = [];
  const worded = courses.map((course) => ({ ...course, words: wordsOf(course) }));
  for (const [index, a] of worded.entries()) {
    for (const b of worded.slice(index + 1)) {
      const candidate = compare(a, b);
      if (candidate) found.push(candidate);
    }
  }
  return found.sort((a, b) => b.similarity - a.similarity || (a.courseIds.join(' ') < b.courseIds.join(' ') ? -1 : 1));
}

function compare(a: Worded, b: Worded): OverlapCandidate | null {
  if (a.providerId === b.providerId) return null;
  const [topicIds, audienceIds, languages] = [
    shared(a.topicIds, b.topicIds),
    shared(a.audienceIds, b.audienceIds),
    shared(a.languages, b.languages),
  ];
  if (topicIds.length === 0 || audienceIds.length === 0 || languages.length === 0) return null;
  const [wordsOfA, wordsOfB] = [a.words, b.words];
  const parts = [
    { weight: WEIGHTS.topics, value: jaccard(a.topicIds, b.topicIds) },
    { weight: WEIGHTS.audiences, value: jaccard(a.audienceIds, b.audienceIds) },
    { weight: WEIGHTS.title, value: jaccard(wordsOfA, wordsOfB) },
    ...(a.objectiveCodes.length > 0 && b.objectiveCodes.length > 0
      ? [{ weight: WEIGHTS.objectives, value: jaccard(a.objectiveCodes, b.objectiveCodes) }]
      : []),
  ];
  const total = parts.reduce((sum, { weight }) => sum + weight, 0);
  return {
    courseIds: [a.id, b.id],
    similarity: parts.reduce((sum, { weight, value }) => sum + weight * value, 0) / total,
    topicIds,
    audienceIds,
    languages,
    objectiveCodes: shared(a.objectiveCodes, b.objectiveCodes),
    titleWords: shared(wordsOfA, wordsOfB),
    buildsOn: a.basedOnCourseIds.includes(b.id) || b.basedOnCourseIds.includes(a.id),
    sameGroup: a.overlapGroup !== null && a.overlapGroup === b.overlapGroup,
  };
}

/** Words of a title that say what it is about: short ones say nothing. */
function wordsOf({ title }: ComparedCourse): string[] {
  const words = allTexts(title).flatMap(foldedWords);
  return [...new Set(words)].filter((word) => word.length > 3);
}

function shared(a: readonly string[], b: readonly string[]): string[] {
  return a.filter((value) => b.includes(value));
}

/** Size of what two sets share against the size of both together. */
function jaccard(a: readonly string[], b: readonly string[]): number {
  const both = shared(a, b).length;
  return both === 0 ? 0 : both / (a.length + b.length - both);
}
