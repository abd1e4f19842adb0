import { entity, type ScenarioSubgraph } from '../../../support/scenario.js';

const guide = { __typename: 'Guide', id: 'g1', title: 'Veileder', aGuide: 'a' };
const film = { __typename: 'Film', title: 'Film' };
const song = { __typename: 'Song', title: 'Sang' };
const page = { id: 'p1' };

/** The union has other members in each subgraph; a subgraph is only asked for those that it has. */
export const subgraphs: Record<string, ScenarioSubgraph> = {
  one: {
    sdl: `
      type Query { media: Medium @shareable  own: [Medium]  page: Page! }
      union Medium = Guide | Song
      type Guide @key(fields: "id") { id: ID!  title: String! @shareable  aGuide: String }
      type Song { title: String! @shareable  length: Int }
      type Page @key(fields: "id") { id: ID!  box: Box @shareable }
      type Box @shareable { media: Medium  label: String }`,
    resolvers: {
      Query: { media: () => guide, own: () => [song, guide], page: () => page },
      Guide: entity([guide], 'id'),
      Song: { length: () => 180 },
      Page: { box: () => ({ media: guide, label: 'boks' }) },
    },
  },
  two: {
    sdl: `
      type Query { media: Medium @shareable  others: [Medium] }
      union Medium = Guide | Film
      type Guide @key(fields: "id") { id: ID!  title: String! @shareable  bGuide: String }
      type Film { title: String! @shareable  minutes: Int }
      type Page @key(fields: "id") { id: ID!  box: Box @shareable  other: Box }
      type Box @shareable { media: Medium  label: String }`,
    resolvers: {
      Query: { media: () => guide, others: () => [film, guide] },
      Guide: { bGuide: () => 'b' },
      Film: { minutes: () => 2 },
      Page: { box: () => ({ media: guide, label: 'boks' }), other: () => ({ media: film, label: 'annen' }) },
    },
  },
};
