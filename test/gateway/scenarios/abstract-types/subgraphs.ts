import { entity, type ScenarioSubgraph } from '../../../support/scenario.js';

const guide = {
  __typename: 'Guide',
  id: 'g1',
  title: 'Veileder',
  pages: 12,
  editor: { __typename: 'Person', id: 'p1' },
};
const film = { __typename: 'Film', id: 'f1', title: 'Film', seconds: 90, editor: { __typename: 'Agency', id: 'a1' } };
const course = { __typename: 'Course', id: 'c1', title: 'Kurs', hours: 2, editor: null };
const people = [{ id: 'p1', name: 'Kari' }];
const agencies = [{ id: 'a1', name: 'FHI', city: 'Oslo' }];

/** Interfaces that implement interfaces and unions, whose members are entities spread over three subgraphs. */
export const subgraphs: Record<string, ScenarioSubgraph> = {
  works: {
    sdl: `
      type Query { works: [Work!]!  found: [Found]!  work(id: ID!): Work  titled: [Titled!]! }
      interface Titled { title: String! }
      interface Work implements Titled { id: ID!  title: String!  editor: Editor }
      type Guide implements Work & Titled @key(fields: "id") { id: ID!  title: String!  pages: Int!  editor: Editor }
      type Film implements Work & Titled @key(fields: "id") { id: ID!  title: String!  seconds: Int!  editor: Editor }
      type Course implements Work & Titled @key(fields: "id") { id: ID!  title: String!  hours: Int!  editor: Editor }
      union Found = Guide | Course | Agency
      union Editor = Person | Agency
      type Person @key(fields: "id") { id: ID! }
      type Agency @key(fields: "id") { id: ID! }`,
    resolvers: {
      Query: {
        works: () => [guide, film, course],
        found: () => [course, { __typename: 'Agency', id: 'a1' }, null, guide],
        work: (_: unknown, { id }: { id: string }) => [guide, film, course].find((work) => work.id === id),
        titled: () => [film, guide],
      },
      Guide: entity([guide], 'id'),
      Film: entity([film], 'id'),
      Course: entity([course], 'id'),
    },
  },
  editors: {
    sdl: `
      interface Named { name: String! }
      type Person implements Named @key(fields: "id") { id: ID!  name: String! }
      type Agency implements Named @key(fields: "id") { id: ID!  name: String!  city: String }
      type Query { named: [Named!]! }`,
    resolvers: {
      Query: { named: () => [...people.map(as('Person')), ...agencies.map(as('Agency'))] },
      Person: entity(people, 'id'),
      Agency: entity(agencies, 'id'),
    },
  },
  ratings: {
    sdl: `
      interface Rated { stars: Int  raters: [Named!] }
      interface Named { name: String! }
      type Guide implements Rated @key(fields: "id") { id: ID!  stars: Int  raters: [Named!] }
      type Course implements Rated @key(fields: "id") { id: ID!  stars: Int  raters: [Named!] }
      type Group implements Named { name: String!  size: Int! }
      type Person implements Named @key(fields: "id") { id: ID!  name: String! @external }
      type Agency implements Named @key(fields: "id") { id: ID!  name: String! @external }`,
    resolvers: {
      Guide: {
        stars: () => 5,
        raters: () => [{ __typename: 'Group', name: 'Sykepleiere', size: 3 }, as('Person')(people[0]!)],
      },
      Course: { stars: () => null, raters: () => [] },
    },
  },
};

function as(__typename: string) {
  return (row: object) => ({ ...row, __typename });
}

export const pools = { ID: ['g1', 'f1', 'c1', 'x'] };
