import { entity, type ScenarioSubgraph } from '../../../support/scenario.js';

const courses = [
  { code: 1, title: 'Håndhygiene', secret: 's1', internal: { rank: 3 } },
  { code: 2, title: 'Isolering', secret: 's2', internal: null },
];
const things = [
  { __typename: 'Course', ...courses[0] },
  { __typename: 'Draft', name: 'utkast' },
];

/** Key, required field, argument, enum value, interface and a whole type that clients must not see. */
export const subgraphs: Record<string, ScenarioSubgraph> = {
  courses: {
    sdl: `
      type Query { courses(hidden: Int @inaccessible): [Course!]!  things: [Thing] @shareable  states: [State] }
      type Course implements Hidden @key(fields: "code") {
        code: Int! @inaccessible
        title: String
        secret: String! @inaccessible
        internal: Internal @inaccessible
      }
      interface Hidden @inaccessible { title: String }
      type Internal @inaccessible { rank: Int }
      type Draft @inaccessible { name: String }
      union Thing = Course | Draft
      enum State { OPEN CLOSED SECRET @inaccessible }`,
    resolvers: {
      Query: { courses: () => courses, things: () => things, states: () => ['OPEN', 'SECRET', 'CLOSED'] },
      Course: entity(courses, 'code'),
    },
  },
  ranks: {
    sdl: `
      type Course @key(fields: "code") {
        code: Int!
        secret: String! @external
        internal: Internal @external
        rank: String @requires(fields: "secret internal { rank }")
      }
      type Internal { rank: Int @external }`,
    resolvers: {
      Course: {
        rank: ({ secret, internal }: { secret: string; internal: { rank: number } | null }) =>
          `${secret}:${String(internal?.rank)}`,
      },
    },
  },
};
