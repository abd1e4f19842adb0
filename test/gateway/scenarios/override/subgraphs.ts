import { entity, type ScenarioSubgraph } from '../../../support/scenario.js';

const courses = [
  { id: 'c1', title: 'Ny tittel', hours: 3 },
  { id: 'c2', title: 'Ny tittel 2', hours: 5 },
];
const old = courses.map(({ id }) => ({
  id,
  __typename: 'Course',
  title: 'Gammel tittel',
  status: 'gammel',
  hours: -1,
}));

/** Fields that moved from `old` to `courses`, one of them required elsewhere, and one from a subgraph that is no more. */
export const subgraphs: Record<string, ScenarioSubgraph> = {
  old: {
    sdl: `
      type Query { oldCourses: [Course!]!  feed: [Entry!]! }
      interface Entry { id: ID!  title: String }
      type Course implements Entry @key(fields: "id") { id: ID!  title: String  hours: Int  status: String }
      type Note implements Entry @key(fields: "id") { id: ID!  title: String }`,
    resolvers: {
      Query: {
        oldCourses: () => old,
        feed: () => [old[1], { __typename: 'Note', id: 'n1', title: 'Notat' }, old[0]],
      },
      Course: entity(old, 'id'),
    },
  },
  courses: {
    sdl: `
      type Query { courses: [Course!]! }
      type Course @key(fields: "id") {
        id: ID!
        title: String @override(from: "old")
        hours: Int @override(from: "old")
        level: String @override(from: "gone")
      }`,
    resolvers: {
      Query: { courses: () => courses },
      Course: { ...entity(courses, 'id'), level: ({ id }: { id: string }) => `nivå ${id}` },
    },
  },
  points: {
    sdl: `
      type Course @key(fields: "id") {
        id: ID!
        hours: Int @external
        status: String @external
        points: Int @requires(fields: "hours")
        mark: String @requires(fields: "hours status")
      }`,
    resolvers: {
      Course: {
        points: ({ hours }: { hours: number }) => hours * 10,
        mark: ({ hours, status }: { hours: number; status: string }) => `${status} ${hours}`,
      },
    },
  },
};
