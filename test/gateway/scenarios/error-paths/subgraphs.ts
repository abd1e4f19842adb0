import { userInputError } from '../../../../platform/errors.js';
import { entity, type ScenarioSubgraph } from '../../../support/scenario.js';

const courses = [
  { __typename: 'Course', id: 'c1', topics: [{ id: 't1' }, { id: 'bad' }, null, { id: 't1' }], main: { id: 'bad' } },
  { __typename: 'Course', id: 'c2', topics: [], main: null },
  { __typename: 'Course', id: 'c3', topics: [{ id: 'bad' }, { id: 'bad' }], main: { id: 'lost' } },
];
const film = { __typename: 'Film', id: 'f1', topics: [{ id: 'bad' }] };
const topics = [
  { id: 't1', name: 'Hender', related: [{ id: 't1' }, { id: 'bad' }], hours: 2 },
  { id: 'bad', name: 'Ulest', related: [], hours: null },
];
interface Topic {
  id: string;
  hours: number;
}
const failing = (value: unknown) => (topic: Topic) => {
  if (topic.id === 'bad') throw userInputError('topic', 'cannot be read.');
  return value;
};

/** Records of which one fails, in lists, twice, deep down, and beside records that are not asked at all. */
export const subgraphs: Record<string, ScenarioSubgraph> = {
  courses: {
    sdl: `
      type Query { courses: [Course!]!  works: [Work!]!  broken: Int  list: [Int]  matrix: [[Topic]] }
      interface Work { id: ID!  topics: [Topic] }
      type Course implements Work @key(fields: "id") { id: ID!  topics: [Topic]  main: Topic }
      type Film implements Work @key(fields: "id") { id: ID!  topics: [Topic] }
      type Topic @key(fields: "id") { id: ID! }`,
    resolvers: {
      Query: {
        courses: () => courses,
        works: () => [film, courses[2], film, courses[0]],
        broken: () => Promise.reject(userInputError('broken', 'always fails.')),
        list: () => [1, Promise.reject(userInputError('list', 'one fails.')), 3],
        matrix: () => [[{ id: 't1' }], null, [null, { id: 'bad' }, { id: 't1' }]],
      },
      Course: entity(courses, 'id'),
    },
  },
  topics: {
    sdl: `
      type Topic @key(fields: "id") { id: ID!  name: String  text: String  related: [Topic]  hours: Int }`,
    resolvers: { Topic: { ...entity(topics, 'id'), text: failing('tekst') } },
  },
  points: {
    sdl: `
      type Topic @key(fields: "id") { id: ID!  hours: Int @external  points: Int @requires(fields: "hours")  hints: [Hint] }
      type Hint { text: String }
      type Course @key(fields: "id") { id: ID!  grade: Grade }
      type Grade { value: Int  scale: String }`,
    resolvers: {
      Topic: { points: failing(4), hints: () => [{}, {}] },
      Hint: { text: () => Promise.reject(userInputError('text', 'no hint.')) },
      Course: {
        grade: ({ id }: Topic) => {
          if (id === 'c3') throw userInputError('grade', 'is not set.');
          return { value: 1 };
        },
      },
    },
  },
};
