import DataLoader from 'dataloader';
import { ByName } from '../../values/by-name.js';
import { grouped } from '../../values/grouped.js';
import type { GapQuestion, RecordFilter, Alignments } from '../contracts/coverage-counts.js';
import type { GapMapRequest } from '../contracts/questions.js';

/**
 * Loads what a registry tells of gap maps. Maps with one filter, such as those of all measures of a plan, cost one
 * read of the records on all their topics; each is then told from the records on its own.
 */
export function gapMapLoader<R extends Pick<Alignments, 'topicIds'>, T>(
  read: (filter: RecordFilter, topicIds: readonly string[]) => Promise<readonly R[]>,
  tell: (map: GapMapRequest, records: readonly R[]) => T | Promise<T>,
): DataLoader<GapMapRequest, T, GapQuestion> {
  return new DataLoader<GapMapRequest, T, GapQuestion>(
    async (maps) => {
      const told = new Map<GapMapRequest, Promise<T>>();
      for (const [filter, alike] of grouped(maps, ({ question }) => [JSON.stringify(question.filter)])) {
        const topicIds = [...new Set(alike.flatMap(({ question }) => topicsOf(question)))];
        const records = read(JSON.parse(filter) as RecordFilter, topicIds);
        const onTopics = records.then((all) =>
          alike.length > 1 ? new ByName(all, (record) => record.topicIds) : null,
        );
        for (const map of alike) {
          const own = onTopics.then((some) => some?.of(topicsOf(map.question)) ?? records);
          told.set(
            map,
            own.then((all) => tell(map, all)),
          );
        }
      }
      return Promise.all(maps.map((map) => (told.get(map) as Promise<T>).catch((error: unknown) => error as Error)));
    },
    { cacheKeyFn: ({ question }) => question },
  );
}

/** The topics of a question, all below them, and those that imply them. */
function topicsOf({ topics, impliedBy }: GapQuestion): string[] {
  return [...Object.values(topics), ...Object.values(impliedBy)].flat();
}
