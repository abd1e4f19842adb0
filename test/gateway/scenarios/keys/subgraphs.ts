import { entity, type ScenarioSubgraph } from '../../../support/scenario.js';

const courses = [
  {
    id: 'c1',
    code: 'HH',
    year: 2024,
    provider: { id: 'o1', country: 'NO' },
    title: 'Håndhygiene',
    hours: 2,
    grade: 'A',
  },
  {
    id: 'c2',
    code: 'HH',
    year: 2025,
    provider: { id: 'o2', country: 'NO' },
    title: 'Håndhygiene',
    hours: 3,
    grade: 'B',
  },
];
type Course = (typeof courses)[number];
const same = (wanted: Partial<Course>) =>
  courses.find(
    ({ code, year, provider }) =>
      (wanted.code === undefined || code === wanted.code) &&
      (wanted.year === undefined || year === wanted.year) &&
      (wanted.provider === undefined || provider.id === wanted.provider.id),
  );

/** One record under four keys: plain, of two fields, nested, and mixed. No two neighbours share all of them. */
export const subgraphs: Record<string, ScenarioSubgraph> = {
  ids: {
    sdl: `
      type Query { courses: [Course!]! }
      type Course @key(fields: "id") { id: ID! }`,
    resolvers: { Query: { courses: () => courses.map(({ id }) => ({ id })) }, Course: entity(courses, 'id') },
  },
  editions: {
    sdl: `
      type Course @key(fields: "id") @key(fields: "code year") { id: ID!  code: String!  year: Int!  title: String }`,
    resolvers: {
      Course: {
        __resolveReference: (wanted: Partial<Course>) =>
          wanted.id ? courses.find(({ id }) => id === wanted.id) : (same(wanted) ?? null),
      },
    },
  },
  providers: {
    sdl: `
      type Query { firstOf(country: String!): Course }
      type Course @key(fields: "code year") @key(fields: "code provider { id }") {
        code: String!
        year: Int!
        hours: Int
        provider: Provider!
      }
      type Provider @key(fields: "id country") { id: ID!  country: String! }`,
    resolvers: {
      Query: {
        firstOf: (_: unknown, { country }: { country: string }) => courses.find((c) => c.provider.country === country),
      },
      Course: { __resolveReference: (wanted: Partial<Course>) => same(wanted) ?? null },
    },
  },
  grades: {
    sdl: `
      type Course @key(fields: "code provider { id }") {
        code: String!
        provider: Provider!
        grade(scale: String): String
      }
      type Provider @key(fields: "country id") { country: String!  id: ID!  name: String! }`,
    resolvers: {
      Course: {
        __resolveReference: (wanted: Partial<Course>) => same(wanted) ?? null,
        grade: ({ grade }: Course, { scale }: { scale?: string }) => (scale ? `${grade}/${scale}` : grade),
      },
      Provider: { name: ({ id, country }: Course['provider']) => `${id} i ${country}` },
    },
  },
};

export const pools = { String: ['NO', 'SE'] };
