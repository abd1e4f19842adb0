import type { ChapterRecord, GuidelineRecord } from './records.js';

type Tagged<R extends { topicIds: readonly string[] }> = Pick<R, 'topicIds'>;

/** Whether a chapter is about what its guideline is about, as it is tagged with nothing of its own. */
export function inheritsTopics({ topicIds }: Tagged<ChapterRecord>): boolean {
  return topicIds.length === 0;
}

/** What a chapter is about: its own topics, or else its guideline's. */
export function topicsOfChapter(chapter: Tagged<ChapterRecord>, guideline: Tagged<GuidelineRecord>): readonly string[] {
  return inheritsTopics(chapter) ? guideline.topicIds : chapter.topicIds;
}
