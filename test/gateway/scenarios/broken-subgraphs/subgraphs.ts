import { entity, type ScenarioSubgraph } from '../../../support/scenario.js';

const courses = [
  { id: 'c1', title: 'Håndhygiene' },
  { id: 'c2', title: 'Isolering' },
  { id: 'c3', title: 'Avfall' },
];

/** Over HTTP the questions put other answers in place of those of `points` or `courses`. */
export const subgraphs: Record<string, ScenarioSubgraph> = {
  courses: {
    sdl: `
      type Query { courses: [Course!]!  one: Int }
      type Course @key(fields: "id") { id: ID!  title: String! }`,
    resolvers: { Query: { courses: () => courses, one: () => 1 }, Course: entity(courses, 'id') },
  },
  points: {
    sdl: `
      type Query { two: Int  three: Int! }
      type Course @key(fields: "id") { id: ID!  points: Int  level: String }`,
    resolvers: {
      Query: { two: () => 2, three: () => 3 },
      Course: { points: () => 5, level: () => 'høyt' },
    },
  },
  marks: {
    sdl: `
      type Course @key(fields: "id") {
        id: ID!
        points: Int @external
        mark: String @requires(fields: "points")
        plain: String
      }`,
    resolvers: {
      Course: { mark: ({ points }: { points: number | null }) => `merke ${String(points)}`, plain: () => 'uten' },
    },
  },
};
