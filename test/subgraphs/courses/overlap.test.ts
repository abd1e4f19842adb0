import { describe, expect, test } from '@jest/globals';
import type { ComparedCourse } from '../../../subgraphs/courses/overlap.js';
import { overlapPairs } from '../../../subgraphs/courses/overlap-pairs.js';

/** Two courses of different providers that are alike but for the objectives that they name. */
async function alikeBut(...[ofOne, ofOther]: [string[], string[]]) {
  const course = (id: string, objectiveCodes: string[]): ComparedCourse => ({
    id,
    objectiveCodes,
    title: { nb: 'Grunnkurs i håndhygiene', nn: null, en: null },
    providerId: `provider-of-${id}`,
    developedByIds: [],
    topicIds: ['hands'],
    audienceIds: ['nurse'],
    languages: ['nb'],
    overlapGroup: null,
    basedOnCourseIds: [],
    country: 'NO',
  });
  const pairs = await overlapPairs([course('one', ofOne), course('other', ofOther)]);
  return Array.from({ length: pairs.length }, (_, position) => pairs.at(position));
}

describe('How similar two courses are that are alike but for their objectives', () => {
  test.each<[string, string[], string[], number]>([
    ['neither names any', [], [], 1],
    ['one alone names some, so there is nothing to compare', ['K1', 'K2'], [], 1],
    ['the other alone', [], ['K1'], 1],
    ['both name the same', ['K1', 'K2'], ['K2', 'K1'], 1],
    // A tenth of the similarity: one of three is shared
    ['both name some, and share one', ['K1', 'K2'], ['K2', 'K3'], 0.9 + 0.1 / 3],
    ['both name others', ['K1'], ['K2'], 0.9],
  ])('%s', async (_, ofOne, ofOther, similarity) => {
    const candidates = await alikeBut(ofOne, ofOther);
    expect(candidates.map(({ courseIds }) => courseIds)).toEqual([['one', 'other']]);
    expect(candidates[0]!.similarity).toBeCloseTo(similarity, 10);
  });
});
