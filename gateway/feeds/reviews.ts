import { allRows, askGraph, FeedUnavailable, type ExecuteOperation } from './ask-graph.js';
import {
  ChapterReviewsDocument,
  GuidelineReviewsDocument,
  type GuidelineInFeedFragment,
  type PlanInFeedFragment,
} from './generated/graphql.js';
import type { ReviewEvent } from '../../formats/icalendar/review-calendar.js';

/** Which reviews: those that any of these organisations answer for, on any of these topics; null for all. */
export interface ReviewSelection {
  responsible: string[] | null;
  topicIds: string[] | null;
}

/** The planned and overdue reviews of guidelines and their chapters. */
export async function readReviews(execute: ExecuteOperation, selection: ReviewSelection): Promise<ReviewEvent[]> {
  const guidelines = await allRows(
    async (after) =>
      (await askGraph(execute, GuidelineReviewsDocument, { ...selection, after })).reviewSchedule?.guidelines,
    ({ guideline }) => guideline.id,
  );
  const chapters = await allRows(
    async (after) =>
      (await askGraph(execute, ChapterReviewsDocument, { ...selection, after })).reviewSchedule?.chapters,
    ({ chapter }) => chapter.id,
  );
  return [
    ...guidelines.map((review) => {
      const { guideline } = review;
      return { ...event(review, guideline), id: guideline.id, chapter: null, url: guideline.url ?? null };
    }),
    ...chapters.map((review) => {
      const { id, title, url, guideline } = review.chapter;
      return { ...event(review, guideline), id, chapter: title, url: url ?? guideline.url ?? null };
    }),
  ];
}

interface ReviewNode {
  due?: string | null;
  responsible?: { name: { text: string } } | null;
  responsibleInferred: boolean;
  plan: PlanInFeedFragment;
}

function event(
  { due, responsible, responsibleInferred, plan }: ReviewNode,
  { title, courses, learningOutcomes }: GuidelineInFeedFragment,
): Omit<ReviewEvent, 'id' | 'chapter' | 'url'> {
  if (!due || !courses || !learningOutcomes) {
    throw new FeedUnavailable('A registry does not answer; try again later.');
  }
  return {
    guideline: title.text,
    due,
    byCycle: !plan.nextReview,
    moves: plan.moves,
    changedAt: plan.changedAt,
    status: plan.status ?? null,
    cycleMonths: plan.cycleMonths ?? null,
    cycleNote: plan.cycleNote ?? null,
    responsible: responsible?.name.text ?? null,
    responsibleInferred,
    responsibleUnit: plan.responsibleUnit ?? null,
    courses: courses.totalCount,
    learningOutcomes: learningOutcomes.totalCount,
  };
}
