import { entity, type ScenarioSubgraph } from '../../../support/scenario.js';

const courses = [
  { __typename: 'Course', id: 'c1', title: 'Håndhygiene' },
  { __typename: 'Course', id: 'c2', title: 'Isolering' },
];
const nodes = [{ __typename: 'Film', id: 'f1', seconds: 90 }, courses[1]!];

/** `plan` and `pins` name records that only others can give: by an object, and by an interface object. */
export const subgraphs: Record<string, ScenarioSubgraph> = {
  courses: {
    sdl: `
      type Query { courses: [Course!]!  nodes: [Node!]! }
      interface Node @key(fields: "id") { id: ID! }
      type Course implements Node @key(fields: "id") { id: ID!  title: String }
      type Film implements Node @key(fields: "id") { id: ID!  seconds: Int }`,
    resolvers: {
      Query: { courses: () => courses, nodes: () => nodes },
      Node: { __resolveReference: ({ id }: { id: string }) => nodes.find((node) => node.id === id) },
      Course: entity(courses, 'id'),
      Film: entity([nodes[0]!], 'id'),
    },
  },
  plan: {
    sdl: `
      type Query { measure: Measure! }
      type Measure @key(fields: "name") { name: String!  course: Course }
      type Course @key(fields: "id", resolvable: false) { id: ID! }`,
    resolvers: {
      Query: {
        measure: () => ({ name: 'Tiltak', course: { id: 'c1' } }),
      },
    },
  },
  pins: {
    sdl: `
      type Query { pinned: Node!  product: Product! }
      type Node @key(fields: "id", resolvable: false) @interfaceObject { id: ID! }
      type Product { id: ID!  node: Node }
      type Measure @key(fields: "name") { name: String!  subject: Node }`,
    resolvers: {
      Query: { pinned: () => ({ id: 'c2' }), product: () => ({ id: 'p1', node: { id: 'f1' } }) },
      Measure: { subject: () => ({ id: 'f1' }) },
    },
  },
};
