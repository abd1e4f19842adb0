import { entity, type ScenarioSubgraph } from '../../../support/scenario.js';

const courses = [
  {
    id: 'c1',
    place: { __typename: 'Room', name: 'Auditorium', seats: 40, owner: { id: 'o1' } },
    parts: [
      { __typename: 'Lecture', minutes: 45 },
      { __typename: 'Exam', questions: 10, grade: { scale: 'A-F' } },
    ],
  },
  { id: 'c2', place: { __typename: 'Online', url: 'https://kurs.test', name: 'Nett' }, parts: [] },
  { id: 'c3', place: null, parts: [{ __typename: 'Lecture', minutes: 90 }] },
];
const owners = [{ id: 'o1', name: 'FHI' }];
interface Given {
  place?: { __typename: string; name?: string; seats?: number; url?: string; owner?: { name: string } } | null;
  parts?: { __typename: string; minutes?: number; questions?: number; grade?: { scale: string } }[];
}

const SHARED = `
  interface Place { name: String! }
  type Owner @key(fields: "id") { id: ID!  name: String }
  union Part = Lecture | Exam`;

/** What is required is an interface or a union, with fields of its members and of an entity inside. */
export const subgraphs: Record<string, ScenarioSubgraph> = {
  courses: {
    sdl: `
      type Query { courses: [Course!]! }
      interface Place { name: String! }
      type Room implements Place { name: String!  seats: Int!  owner: Owner }
      type Online implements Place { name: String!  url: String! }
      type Owner @key(fields: "id", resolvable: false) { id: ID! }
      union Part = Lecture | Exam
      type Lecture { minutes: Int! }
      type Exam { questions: Int!  grade: Grade! }
      type Grade { scale: String! }
      type Course @key(fields: "id") { id: ID!  place: Place  parts: [Part!]! }`,
    resolvers: { Query: { courses: () => courses }, Course: entity(courses, 'id') },
  },
  owners: {
    sdl: `type Owner @key(fields: "id") { id: ID!  name: String }`,
    resolvers: { Owner: entity(owners, 'id') },
  },
  signs: {
    sdl: `
      ${SHARED}
      type Room implements Place { name: String! @external  seats: Int! @external  owner: Owner @external }
      type Online implements Place { name: String! @external  url: String! @external }
      type Lecture { minutes: Int! @external }
      type Exam { questions: Int! @external  grade: Grade! @external }
      type Grade { scale: String! @external }
      type Course @key(fields: "id") {
        id: ID!
        place: Place @external
        parts: [Part!]! @external
        sign: String! @requires(fields: "place { name ... on Room { seats owner { name } } ... on Online { url } }")
        load: String! @requires(fields: "parts { __typename ... on Lecture { minutes } ... on Exam { questions grade { scale } } }")
      }`.replace('name: String }', 'name: String @external }'),
    resolvers: {
      Course: {
        sign: ({ place }: Given) =>
          place ? [place.name, place.seats, place.owner?.name, place.url].filter(Boolean).join(' ') : 'ukjent',
        load: ({ parts = [] }: Given) =>
          parts.map((part) => `${part.__typename} ${String(part.minutes ?? part.grade?.scale)}`).join(', '),
      },
    },
  },
};
