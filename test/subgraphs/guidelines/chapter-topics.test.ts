import { describe, expect, test } from '@jest/globals';
import { inheritsTopics, topicsOfChapter } from '../../../subgraphs/guidelines/chapter-topics.js';

describe('What a chapter is about', () => {
  test.each([
    ['its own topics', ['sepsis'], ['antibiotika'], ['sepsis'], false],
    ['nothing of its own: what its guideline is about', [], ['antibiotika'], ['antibiotika'], true],
    ['nothing, as its guideline', [], [], [], true],
  ])('%s', (_, own, ofGuideline, expected, isInherited) => {
    const chapter = { topicIds: own };
    expect(topicsOfChapter(chapter, { topicIds: ofGuideline })).toEqual(expected);
    expect(inheritsTopics(chapter)).toBe(isInherited);
  });
});
