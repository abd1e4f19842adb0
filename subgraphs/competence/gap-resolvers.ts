import { decodeCursor, encodeCursor } from '../shared/cursor.js';
import { existing, found, stubs, type GapMapInQuestion } from '../shared/entities.js';
import { GapRow } from './gap-map.js';
import type { GapMapInput, Resolvers } from './generated/types.js';
import type { SubgraphContext } from './loaders.js';
import { checkedRows, questionOf } from './question.js';

const ORDER = 'TAXONOMY';

/** A map's question, complete with what its ids stand for. */
export async function askGapMap(input: GapMapInput, { loaders }: SubgraphContext): Promise<GapMapInQuestion> {
  return { question: questionOf(input, await loaders.taxonomies()) };
}

/** The map of one topic with the usual defaults. */
export function askTopicGaps(
  topicId: string,
  audienceIds: string[],
  context: SubgraphContext,
): Promise<GapMapInQuestion> {
  const input = {
    topicIds: [topicId],
    audienceIds,
    countries: ['NO'],
    includePeripheral: false,
    includeAnimalHealth: false,
  };
  return askGapMap(input, context);
}

export const gapResolvers: Resolvers = {
  GapMap: {
    __resolveReference: (map) => map,
    audiences: async ({ question }, _, { loaders }) =>
      found(await loaders.audiences.concept.loadMany(Object.keys(question.audiences))),
    today: ({ question }) => question.today,
    rows: (map, { first, after }) => {
      const { question } = map;
      const size = checkedRows(first, Object.keys(question.audiences).length);
      const topicIds = Object.keys(question.topics);
      const start = after ? topicIds.indexOf(String(decodeCursor(after, ORDER, 1)[0])) + 1 : 0;
      const edges = topicIds
        .slice(start, start + size)
        .map((topicId) => ({ cursor: encodeCursor(ORDER, [topicId]), node: new GapRow(map, topicId) }));
      return {
        edges,
        nodes: edges.map(({ node }) => node),
        totalCount: topicIds.length,
        pageInfo: {
          hasNextPage: start + size < topicIds.length,
          hasPreviousPage: start > 0,
          startCursor: edges[0]?.cursor ?? null,
          endCursor: edges.at(-1)?.cursor ?? null,
        },
      };
    },
  },
  GapRow: {
    topic: async ({ topicId }, _, { loaders }) => existing(await loaders.topics.concept.load(topicId), topicId),
  },
  GapCell: {
    topic: async ({ topicId }, _, { loaders }) => existing(await loaders.topics.concept.load(topicId), topicId),
    audience: async ({ audienceId }, _, { loaders }) =>
      existing(await loaders.audiences.concept.load(audienceId), audienceId),
  },
  Need: {
    measures: ({ measureIds }) => stubs(measureIds),
  },
  GapReason: {
    programmes: ({ programmeIds }) => (programmeIds ? stubs(programmeIds) : null),
  },
  Responsibility: {
    deciders: async ({ deciderIds }, _, { loaders }) => found(await loaders.organisation.loadMany(deciderIds)),
  },
  ResponsibleMeasure: {
    measure: ({ id }) => ({ id }),
    organisations: async ({ responsibleIds }, _, { loaders }) =>
      found(await loaders.organisation.loadMany(responsibleIds)),
    inferred: ({ responsibleInferred }) => responsibleInferred,
  },
};
