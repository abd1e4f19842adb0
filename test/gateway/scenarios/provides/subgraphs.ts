import { entity, type ScenarioSubgraph } from '../../../support/scenario.js';

const organisations = [{ id: 'o1', name: 'FHI', region: { id: 'r1', name: 'Oslo', code: '03' } }];
const people = [{ id: 'p1', name: 'Kari', age: 51 }];
const guide = { __typename: 'Guide', id: 'g1', title: 'Veileder', pages: 12 };
const film = { __typename: 'Film', id: 'f1', title: 'Hånd i hånd', seconds: 90 };

/**
 * `news` has copies of some fields of records that others own, good only along the paths that provide them. Its copies
 * differ from the owners' values, so that an answer shows where it came from.
 */
export const subgraphs: Record<string, ScenarioSubgraph> = {
  news: {
    sdl: `
      type Query {
        latest: News!
        list: [News!]! @provides(fields: "by { name }")
        media: Medium @provides(fields: "... on Guide { pages }")
        works: [Work!]! @provides(fields: "... on Guide { title } ... on Film { title seconds }")
      }
      type News {
        id: ID!
        by: Person
        from: Organisation @provides(fields: "name region { name }")
        plain: Organisation
      }
      type Organisation @key(fields: "id") { id: ID!  name: String @external  region: Region @external }
      type Region @key(fields: "id") { id: ID!  name: String @external }
      type Person @key(fields: "id") { id: ID!  name: String @external }
      union Medium = Guide | Film
      interface Work { id: ID!  title: String }
      type Guide implements Work @key(fields: "id") { id: ID!  title: String @external  pages: Int @external }
      type Film implements Work @key(fields: "id") { id: ID!  title: String @external  seconds: Int @external }`,
    resolvers: {
      Query: {
        latest: () => news,
        list: () => [news],
        media: () => ({ ...guide, pages: 1 }),
        works: () => [
          { ...guide, title: 'kopi' },
          { ...film, title: 'kopi', seconds: 1 },
        ],
      },
      Organisation: { __resolveReference: (reference: object) => reference },
    },
  },
  registry: {
    sdl: `
      type Organisation @key(fields: "id") { id: ID!  name: String @shareable  region: Region @shareable }
      type Region @key(fields: "id") { id: ID!  name: String @shareable  code: String }
      type Person @key(fields: "id") { id: ID!  name: String @shareable  age: Int }`,
    resolvers: {
      Organisation: entity(organisations, 'id'),
      Region: entity([organisations[0]!.region], 'id'),
      Person: entity(people, 'id'),
    },
  },
  media: {
    sdl: `
      type Guide @key(fields: "id") { id: ID!  title: String @shareable  pages: Int @shareable }
      type Film @key(fields: "id") { id: ID!  title: String @shareable  seconds: Int @shareable }`,
    resolvers: { Guide: entity([guide], 'id'), Film: entity([film], 'id') },
  },
};

const copy = { id: 'o1', name: 'kopi av FHI', region: { id: 'r1', name: 'kopi av Oslo' } };
const news = { id: 'n1', by: { id: 'p1', name: 'kopi av Kari' }, from: copy, plain: copy };
