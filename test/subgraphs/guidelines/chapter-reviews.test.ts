import { expect, test } from '@jest/globals';
import { scheduleOf } from '../../../subgraphs/aspects/reviews/schedule.js';
import { chapterCandidates } from '../../../subgraphs/guidelines/reviews.js';

const question = { from: null, to: null, organisationIds: null, topicIds: null, today: '2026-11-21', asOf: null };
const undated = { nextReview: null, reviewCycleMonths: null, lastReviewed: null, lastUpdated: null };

type Scheduled = Parameters<typeof chapterCandidates>[0];

/** The review of a chapter of a guideline that FHI publishes. */
function reviewOfChapter(ofChapter: string | null, ofGuideline: string | null) {
  const chapter = { ...undated, id: 'chapter', topicIds: [], reviewResponsibleId: ofChapter };
  const guideline = { ...undated, publisherId: 'fhi', topicIds: [], reviewResponsibleId: ofGuideline };
  return scheduleOf(chapterCandidates({ ...guideline, chapters: [chapter] } as unknown as Scheduled), question);
}

test.each([
  ['whoever is recorded for it', 'oslo-universitetssykehus', 'hdir', 'oslo-universitetssykehus', false],
  ['else whoever is recorded for its guideline, whoever publishes that', null, 'hdir', 'hdir', true],
  ['else whoever publishes the guideline', null, null, 'fhi', true],
])('a chapter is reviewed by %s', (_, ofChapter, ofGuideline, responsibleId, responsibleInferred) => {
  expect(reviewOfChapter(ofChapter, ofGuideline)).toMatchObject([
    { id: 'chapter', responsibleId, responsibleInferred },
  ]);
});
