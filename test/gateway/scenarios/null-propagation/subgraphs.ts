import { userInputError } from '../../../../platform/errors.js';
import { entity, type ScenarioSubgraph } from '../../../support/scenario.js';

const courses = [
  { id: 'c1', teacher: { id: 'p1' }, rooms: [{ id: 'r1' }, { id: 'r2' }] },
  { id: 'c2', teacher: { id: 'gone' }, rooms: [{ id: 'r1' }] },
];
const people = [{ id: 'p1', name: 'Kari', nick: null }];
const rooms = [
  { id: 'r1', seats: 30 },
  { id: 'r2', seats: null },
];

/** `people` and `rooms` cannot give what the graph says is never null. */
export const subgraphs: Record<string, ScenarioSubgraph> = {
  courses: {
    sdl: `
      type Query { courses: [Course]!  strict: [Course!]!  course(id: ID!): Course  mandatory: Course! }
      type Course @key(fields: "id") { id: ID!  teacher: Person  head: Person!  rooms: [Room!]  maybe: [Room]! }
      type Person @key(fields: "id") { id: ID! }
      type Room @key(fields: "id") { id: ID! }`,
    resolvers: {
      Query: {
        courses: () => courses,
        strict: () => courses,
        course: (_: unknown, { id }: { id: string }) => courses.find((course) => course.id === id),
        mandatory: () => courses[1],
      },
      Course: {
        ...entity(courses, 'id'),
        head: ({ teacher }: (typeof courses)[number]) => teacher,
        maybe: ({ rooms }: (typeof courses)[number]) => rooms,
      },
    },
  },
  people: {
    sdl: `type Person @key(fields: "id") { id: ID!  name: String!  nick: String!  nickname: String }`,
    resolvers: {
      Person: {
        ...entity(people, 'id'),
        nick: () => Promise.reject(userInputError('nick', 'is not known.')),
      },
    },
  },
  rooms: {
    sdl: `type Room @key(fields: "id") { id: ID!  seats: Int! }`,
    resolvers: {
      Room: {
        __resolveReference: ({ id }: { id: string }) =>
          rooms.find((room) => room.id === id && room.seats !== null) ?? null,
      },
    },
  },
};

export const pools = { ID: ['c1', 'c2', 'c3'] };
