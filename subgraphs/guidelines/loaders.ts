import DataLoader from 'dataloader';
import type { GuidelineFacts } from '../shared/currency.js';
import { found } from '../shared/entities.js';
import { byField, byId, RelatedLoader } from '../shared/loaders.js';
import type { Context } from '../shared/subgraph.js';
import { factsOf } from './changes.js';
import type { ChapterRow, GuidelineRow, Stores } from './store.js';

/** Batches the reads of one operation. */
export function createLoaders({ guidelines }: Stores) {
  const guideline = byId(guidelines);
  return {
    guideline,
    facts: new DataLoader<GuidelineRow, GuidelineFacts>(async (rows) => {
      const successors = await guideline.loadMany(rows.flatMap(({ supersededById }) => supersededById ?? []));
      const byId = new Map(found(successors).map((row) => [row.id, row]));
      return rows.map((row) => factsOf(row, byId.get(row.supersededById ?? '') ?? null));
    }),
    parts: byField(guidelines, 'partOfId'),
    guidelines: new RelatedLoader(guidelines, guideline),
    chapter: new DataLoader<string, ChapterRow | null>(async (ids) => {
      const chapters = await guidelines.chapters({ 'chapters.id': { $in: ids } });
      return ids.map((id) => chapters.find((chapter) => chapter.id === id) ?? null);
    }),
    chaptersOn: new DataLoader<string, ChapterRow[]>(async (topicIds) => {
      const chapters = await guidelines.chapters({ 'chapters.topicIds': { $in: topicIds } });
      return topicIds.map((id) => chapters.filter((chapter) => chapter.topicIds.includes(id)));
    }),
  };
}

export type SubgraphContext = Context<Stores, ReturnType<typeof createLoaders>>;
