import DataLoader from 'dataloader';
import type { GuidelineFacts } from '../contracts/guideline-status.js';
import type { ListParent } from '../../registry/records/loaders.js';
import { gapMapLoader } from '../aspects/gap-map-loader.js';
import type { Paging } from '../../registry/queries/connection.js';
import { grouped } from '../../values/grouped.js';
import { once } from '../../platform/once.js';
import type { Condition } from '../../registry/queries/conditions.js';
import { planVersions } from '../aspects/reviews/plan.js';
import type { Context, LoaderSource } from '../../registry/subgraph/context.js';
import { topicsOfChapter } from './chapter-topics.js';
import { countGuidelines, guidelineRequirements } from './coverage.js';
import { archivedFacts, guidelineFacts } from './guideline-facts.js';
import type { GuidelineRecord } from './records.js';
import { REVIEW_FIELDS } from './review-dates.js';
import { APPLICABLE_STATUSES, SCHEDULE_FIELDS } from './reviews.js';
import { guidelineList, type ChapterRow, type GuidelineRow, type GuidelineSelection, type Stores } from './store.js';

/** Batches the reads of one operation. */
export function createLoaders({ stores: { guidelines }, records, today, history, keep }: LoaderSource<Stores>) {
  const overdue = new Map<boolean | null, Promise<Condition[]>>();
  const overdueOnce = (wanted: boolean | null) => {
    const answer = overdue.get(wanted) ?? guidelines.overdue(wanted, today);
    overdue.set(wanted, answer);
    return answer;
  };
  return {
    facts: new DataLoader<GuidelineRow, GuidelineFacts>(async (rows) => {
      const successors = await records.guidelines.loadMany(rows.flatMap(({ supersededById }) => supersededById ?? []));
      const byId = new Map(successors.map((row) => [row.id, row]));
      return rows.map((row) =>
        row.archived ? archivedFacts(row) : guidelineFacts(row, byId.get(row.supersededById ?? '') ?? null),
      );
    }),
    /** What every guideline tells those that build on it. */
    allFacts: () => keep('facts', () => guidelines.facts()),
    gapFacts: gapMapLoader(
      (filter, topicIds) => guidelines.counted(filter, topicIds),
      async (map, on) => ({ cells: await countGuidelines(map, on), requirements: guidelineRequirements(map, on) }),
    ),
    /** What a review schedule chooses from: guidelines that may apply, and their chapters. */
    scheduled: once(() => guidelines.pick({ status: { $in: APPLICABLE_STATUSES } }, SCHEDULE_FIELDS)),
    planVersions: planVersions<GuidelineRecord>(history, 'Guideline', [...REVIEW_FIELDS, 'chapters']),
    /** A page of the guidelines under a parent; which are overdue is asked once. */
    page: async (parent: ListParent, args: GuidelineSelection & Paging) => {
      const overdue = await overdueOnce(args.filter?.overdue ?? null);
      return records.guidelines.page(parent, guidelineList(args, { overdue }), args);
    },
    chapter: new DataLoader<string, ChapterRow | null>(async (ids) => {
      const chapters = await guidelines.chapters({ 'chapters.id': { $in: ids } });
      const byId = new Map(chapters.map((chapter) => [chapter.id, chapter]));
      return ids.map((id) => byId.get(id) ?? null);
    }),
    chaptersOn: new DataLoader<string, ChapterRow[]>(async (topicIds) => {
      const on = { $in: topicIds };
      const chapters = await guidelines.chapters({ $or: [{ 'chapters.topicIds': on }, { topicIds: on }] });
      const byTopic = grouped(chapters, (chapter) => topicsOfChapter(chapter, chapter.guideline));
      return topicIds.map((id) => byTopic.get(id) ?? []);
    }),
  };
}

export type SubgraphContext = Context<Stores, ReturnType<typeof createLoaders>>;
