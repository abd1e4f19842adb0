import type { ScenarioSubgraph } from '../../../support/scenario.js';

const works = [
  { __typename: 'Guide', id: 'g1', title: 'Veileder', pages: 12 },
  { __typename: 'Film', id: 'f1', title: 'Film', seconds: 90 },
];
const find = ({ id }: { id: string }) => works.find((work) => work.id === id) ?? null;
interface Work {
  id: string;
  title?: string;
}

/** `ratings` and `archive` know works only as such; which kind each is, `works` alone can tell. */
export const subgraphs: Record<string, ScenarioSubgraph> = {
  works: {
    sdl: `
      type Query { works: [Work!]!  guides: [Guide!]! }
      interface Work @key(fields: "id") { id: ID!  title: String! }
      type Guide implements Work @key(fields: "id") { id: ID!  title: String!  pages: Int! }
      type Film implements Work @key(fields: "id") { id: ID!  title: String!  seconds: Int! }`,
    resolvers: {
      Query: { works: () => works, guides: () => [works[0]] },
      Work: { __resolveReference: find },
      Guide: { __resolveReference: find },
      Film: { __resolveReference: find },
    },
  },
  ratings: {
    sdl: `
      type Query { best: Work  rated: [Work!]! }
      type Work @key(fields: "id") @interfaceObject {
        id: ID!
        title: String! @external
        stars: Int!
        label: String! @requires(fields: "title")
        similar: [Work!]!
      }`,
    resolvers: {
      Query: { best: () => ({ id: 'f1' }), rated: () => [{ id: 'g1' }, { id: 'f1' }, { id: 'gone' }] },
      Work: {
        stars: ({ id }: Work) => id.length + id.charCodeAt(0) - 100,
        label: ({ title, id }: Work) => `${String(title)} (${id})`,
        similar: ({ id }: Work) => [{ id: id === 'g1' ? 'f1' : 'g1' }],
      },
    },
  },
  archive: {
    sdl: `
      type Query { archived: [Work!]! }
      type Work @key(fields: "id") @interfaceObject { id: ID!  stars: Int! @external  shelf: String @requires(fields: "stars") }`,
    resolvers: {
      Query: { archived: () => [{ id: 'g1' }] },
      Work: { shelf: ({ stars, id }: Work & { stars: number }) => `${id}-${stars}` },
    },
  },
};

/** What crosses both of the subgraphs that cannot tell kinds apart takes the planner up to 40 seconds. */
export const avoid = new Set([
  'Query.archived',
  ...['Work', 'Guide', 'Film'].flatMap((type) => [`${type}.similar`, `${type}.shelf`]),
]);
