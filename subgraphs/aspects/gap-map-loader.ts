import DataLoader from 'dataloader';
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
      const reads = new Map<string, Promise<Map<string, [number, R][]>>>();
      for (const [filter, alike] of byFilter(maps)) {
        const topicIds = [...new Set(alike.flatMap(({ question }) => topicsOf(question)))];
        reads.set(filter, read(JSON.parse(filter) as RecordFilter, topicIds).then(byTopic));
      }
      const told = maps.map(async (map) => {
        const onTopic = await reads.get(JSON.stringify(map.question.filter));
        const own = new Map(topicsOf(map.question).flatMap((id) => onTopic?.get(id) ?? []));
        const inOrder = [...own].sort(([one], [other]) => one - other);
        return tell(
          map,
          inOrder.map(([, record]) => record),
        );
      });
      return Promise.all(told.map((one) => one.catch((error: unknown) => error as Error)));
    },
    { cacheKeyFn: ({ question }) => question },
  );
}

/** The topics of a question, all below them, and those that imply them. */
function topicsOf({ topics, impliedBy }: GapQuestion): string[] {
  return [...Object.values(topics), ...Object.values(impliedBy)].flat();
}

/** Records on each topic, with their places among all. */
function byTopic<R extends Pick<Alignments, 'topicIds'>>(records: readonly R[]): Map<string, [number, R][]> {
  return grouped(records.entries(), ([, { topicIds }]) => topicIds);
}

function byFilter(maps: readonly GapMapRequest[]): Map<string, GapMapRequest[]> {
  const groups = new Map<string, GapMapRequest[]>();
  for (const map of maps) {
    const filter = JSON.stringify(map.question.filter);
    groups.set(filter, [...(groups.get(filter) ?? []), map]);
  }
  return groups;
}
