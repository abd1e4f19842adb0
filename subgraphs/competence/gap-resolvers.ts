import { sliceInMemory } from '../shared/connection.js';
import { sourceUnavailable } from '../shared/errors.js';
import { existing, found, stubs, type GapMapInQuestion } from '../shared/entities.js';
import { GapRow } from './gap-map.js';
import type { GapMapInput, Resolvers } from './generated/types.js';
import type { SubgraphContext } from './loaders.js';
import { gapsOf } from './gap-list.js';
import { checkedRows, questionOf, topicsAlone } from './question.js';

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
    gaps: (map, { first, after, ...selection }) =>
      sliceInMemory(
        gapsOf(map, selection),
        'TAXONOMY',
        ({ cell, reason }) => [cell.topicId, cell.audienceId, reason.code].join(' '),
        { first, after },
      ),
    rows: (map, { first, after }) => {
      const { topics, audiences } = map.question;
      const rows = Object.keys(topics).map((topicId) => new GapRow(map, topicId));
      const size = checkedRows(first, Object.keys(audiences).length);
      return sliceInMemory(rows, 'TAXONOMY', ({ topicId }) => topicId, { first: size, after });
    },
  },
  Measure: {
    __resolveReference: (measure) => measure,
    means: async ({ topics }, _, { loaders }) => {
      if (!topics) throw sourceUnavailable('plan');
      return {
        question: topicsAlone(
          topics.map(({ id }) => id),
          await loaders.topics.tree(),
        ),
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
