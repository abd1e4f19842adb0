import { comparePartialDates } from '../../values/partial-date.js';
import type { ValidationError } from '../../registry/records/checks.js';
import type { Row } from '../../registry/records/store.js';
import { afterReview, validateReview } from '../aspects/reviews/rules.js';
import type { ReviewCandidate } from '../aspects/reviews/schedule.js';
import { topicsOfChapter } from './chapter-topics.js';
import type { ChapterRecord, GuidelineRecord } from './records.js';
import { chapterDue, guidelineDue, lastChapterDate, lastDate, REVIEW_FIELDS } from './review-dates.js';

/** A review of a guideline or of one of its chapters. */
interface ReviewHeld {
  on: string;
  outcome: 'REVISED' | 'UNCHANGED';
  /** What was revised. */
  what?: string | null | undefined;
  nextReview?: string | null | undefined;
}
/** Also the chapters that were reviewed with the guideline. */
type HeldOnGuideline = ReviewHeld & { chapterIds: readonly string[] };

/** A guideline after a review; the chapters named were reviewed with it. Unchanged content has no new date. */
export function afterGuidelineReview(guideline: GuidelineRecord, review: HeldOnGuideline): Partial<GuidelineRecord> {
  const { nextReview: _ofTheGuideline, ...withIt } = review;
  return {
    ...afterReview(guideline, review),
    ...revisedBy(guideline, review, null),
    chapters: guideline.chapters.map((chapter) =>
      review.chapterIds.includes(chapter.id) ? chapterAfter(chapter, withIt) : chapter,
    ),
  };
}

/** A guideline after a review of one of its chapters alone. */
export function afterChapterReview(
  guideline: GuidelineRecord,
  chapterId: string,
  review: ReviewHeld,
): Partial<GuidelineRecord> {
  return {
    ...revisedBy(guideline, review, chapterId),
    chapters: guideline.chapters.map((chapter) => (chapter.id === chapterId ? chapterAfter(chapter, review) : chapter)),
  };
}

function chapterAfter(chapter: ChapterRecord, review: ReviewHeld): ChapterRecord {
  const { on, outcome } = review;
  return { ...chapter, ...afterReview(chapter, review), ...(outcome === 'REVISED' && { lastUpdated: on }) };
}

/** What a revision leaves in a guideline: an entry in its history, and its newest date. */
function revisedBy(
  { revisions, lastUpdated }: GuidelineRecord,
  { on, outcome, what }: ReviewHeld,
  chapterId: string | null,
): Partial<GuidelineRecord> {
  if (outcome !== 'REVISED' || !what) return {};
  const isOlder = lastUpdated !== null && comparePartialDates(on, lastUpdated) === 'BEFORE';
  return {
    revisions: [...revisions, { date: on, note: what, chapterId, changesContent: true }],
    lastUpdated: isOlder ? lastUpdated : on,
  };
}

/** What stands against a review of a guideline. */
export function validateGuidelineReview(
  guideline: GuidelineRecord,
  review: HeldOnGuideline,
  today: string,
): ValidationError[] {
  const { on, chapterIds } = review;
  const known = new Map(guideline.chapters.map((chapter) => [chapter.id, chapter]));
  const ofChapters = chapterIds.flatMap((id): ValidationError[] => {
    const chapter = known.get(id);
    if (!chapter) return [{ field: 'chapterIds', reason: `names "${id}", which is no chapter of the guideline` }];
    const last = lastChapterDate(chapter);
    if (!last || comparePartialDates(on, last) !== 'BEFORE') return [];
    return [{ field: 'on', reason: `${on} is before ${last}, the last date known of the chapter "${id}"` }];
  });
  return [...withoutText(review), ...validateReview(review, lastDate(guideline), today), ...ofChapters];
}

/** What stands against a review of a chapter alone. */
export function validateChapterReview(chapter: ChapterRecord, review: ReviewHeld, today: string): ValidationError[] {
  return [...withoutText(review), ...validateReview(review, lastChapterDate(chapter), today)];
}

function withoutText({ outcome, what }: ReviewHeld): ValidationError[] {
  if (outcome !== 'REVISED' || what?.trim()) return [];
  return [{ field: 'what', reason: 'is missing; say what was revised' }];
}

/** What stands against a withdrawal. */
export function validateWithdrawal(
  id: string,
  { on, replacedById }: { on?: string | null | undefined; replacedById?: string | null | undefined },
  today: string,
): ValidationError[] {
  return [
    ...(on && comparePartialDates(on, today) === 'AFTER'
      ? [{ field: 'on', reason: `${on} is still to come; the guideline applies until then` }]
      : []),
    ...(replacedById === id ? [{ field: 'replacedById', reason: 'names the guideline itself' }] : []),
  ];
}

/** The fields that put guidelines and their chapters on the review schedule. */
export const SCHEDULE_FIELDS = [
  ...REVIEW_FIELDS,
  'topicIds',
  'publisherId',
  'reviewResponsibleId',
  'chapters',
] as const;
type Scheduled = Row<Pick<GuidelineRecord, (typeof SCHEDULE_FIELDS)[number]>>;

/** Guidelines that may still apply. */
export const APPLICABLE_STATUSES = ['IN_FORCE', 'UNKNOWN'] as const;

export function guidelineCandidate(guideline: Scheduled): ReviewCandidate {
  return {
    id: guideline.id,
    due: guidelineDue(guideline),
    last: lastDate(guideline),
    topicIds: guideline.topicIds,
    responsibleId: guideline.reviewResponsibleId,
    ownerId: guideline.publisherId,
  };
}

export function chapterCandidates(guideline: Scheduled): ReviewCandidate[] {
  return guideline.chapters.map((chapter) => ({
    id: chapter.id,
    due: chapterDue(chapter),
    last: lastChapterDate(chapter),
    topicIds: topicsOfChapter(chapter, guideline),
    responsibleId: chapter.reviewResponsibleId,
    ownerId: guideline.reviewResponsibleId ?? guideline.publisherId,
  }));
}
