import { GraphQLScalarType } from 'graphql';
import { entity, type ScenarioSubgraph } from '../../../support/scenario.js';

const courses = [
  { __typename: 'Course', id: 'c1', level: 'BASIC', when: '2025', hours: 2 },
  { __typename: 'Course', id: 'c2', level: 'BASIC', when: 7, hours: 3 },
];

/** Over HTTP the questions put other answers in place of these. */
export const subgraphs: Record<string, ScenarioSubgraph> = {
  courses: {
    sdl: `
      scalar Day
      enum Level { BASIC ADVANCED }
      type Query { courses: [Course]  work: Work  strict: Int!  flags: [Boolean!]  any: Any }
      interface Work { id: ID! }
      union Any = Course | Note
      type Course implements Work @key(fields: "id") { id: ID!  level: Level  when: Day  hours: Int  price: Float  note: String }
      type Note { text: String }`,
    resolvers: {
      Day: new GraphQLScalarType({ name: 'Day' }),
      Query: {
        courses: () => courses,
        work: () => courses[0],
        strict: () => 1,
        flags: () => [true],
        any: () => courses[1],
      },
      Course: entity(courses, 'id'),
    },
  },
  points: {
    sdl: `type Course @key(fields: "id") { id: ID!  points: Int }`,
    resolvers: { Course: { points: () => 5 } },
  },
};
