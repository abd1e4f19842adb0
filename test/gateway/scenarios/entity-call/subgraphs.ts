import { entity, type ScenarioSubgraph } from '../../../support/scenario.js';

const courses = [
  { id: 'c1', title: 'Håndhygiene', topicIds: ['t1', 't2'], next: { id: 'c2' } },
  { id: 'c2', title: 'Isolering', topicIds: [], next: null },
  { id: 'c3', title: 'Sterilforsyning', topicIds: ['t2', 'gone', 't2'], next: { id: 'c1' } },
];
const topics = [
  { id: 't1', name: 'Hender', guideline: { id: 'g1' }, broader: { id: 't2' } },
  { id: 't2', name: 'Smittevern', guideline: null, broader: null },
];
const guidelines = [
  { id: 'g1', title: 'Nasjonal veileder', course: { id: 'c3' }, topics: [{ id: 't2' }, { id: 't1' }] },
];

/** Courses lead to topics, topics to guidelines, and guidelines back to courses. */
export const subgraphs: Record<string, ScenarioSubgraph> = {
  courses: {
    sdl: `
      type Query { courses: [Course!]!  course(id: ID!): Course  none: [Course!]!  noList: [Course] }
      type Course @key(fields: "id") { id: ID!  title: String!  topics: [Topic]!  next: Course }
      type Topic @key(fields: "id", resolvable: false) { id: ID! }`,
    resolvers: {
      Query: {
        courses: () => courses,
        course: (_: unknown, { id }: { id: string }) => courses.find((course) => course.id === id) ?? null,
        none: () => [],
        noList: () => null,
      },
      Course: {
        ...entity(courses, 'id'),
        topics: ({ topicIds }: { topicIds: string[] }) => topicIds.map((id) => ({ id })),
        next: ({ next }: { next: { id: string } | null }) => courses.find(({ id }) => id === next?.id) ?? null,
      },
    },
  },
  topics: {
    sdl: `
      type Query { topics: [Topic!]! }
      type Topic @key(fields: "id") { id: ID!  name: String  guideline: Guideline  broader: Topic }
      type Guideline @key(fields: "id", resolvable: false) { id: ID! }`,
    resolvers: {
      Query: { topics: () => topics },
      Topic: {
        ...entity(topics, 'id'),
        broader: ({ broader }: { broader: { id: string } | null }) =>
          topics.find(({ id }) => id === broader?.id) ?? null,
      },
    },
  },
  guidelines: {
    sdl: `
      type Guideline @key(fields: "id") { id: ID!  title: String!  course: Course  topics: [Topic!]! }
      type Course @key(fields: "id", resolvable: false) { id: ID! }
      type Topic @key(fields: "id", resolvable: false) { id: ID! }`,
    resolvers: { Guideline: entity(guidelines, 'id') },
  },
};

export const pools = { ID: ['c1', 'c2', 'c3', 'c4'] };
