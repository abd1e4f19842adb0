import { entity, type ScenarioSubgraph } from '../../../support/scenario.js';

const courses = [{ id: 'c1' }, { id: 'c2' }];
/** What arrived, as it arrived. */
const told = (_: unknown, args: object) => JSON.stringify(args);

/** Fields that tell which arguments reached them, at the root and on an entity. */
export const subgraphs: Record<string, ScenarioSubgraph> = {
  one: {
    sdl: `
      type Query { courses: [Course!]!  told(text: String = "uten", number: Int, input: Input, list: [Int!]): String! }
      input Input { text: String  number: Int! = 7  inner: Input  list: [Input!]  kind: Kind = A }
      enum Kind { A B }
      type Course @key(fields: "id") { id: ID! }`,
    resolvers: { Query: { courses: () => courses, told }, Course: entity(courses, 'id') },
  },
  two: {
    sdl: `
      input Input { text: String  number: Int! = 7  inner: Input  list: [Input!]  kind: Kind = A }
      enum Kind { A B }
      type Course @key(fields: "id") { id: ID!  told(text: String, number: Int! = 2, input: Input, ids: [ID]): String! }`,
    resolvers: { Course: { told } },
  },
};

export const pools = { Int: [0, -1, 2147483647], String: ['', '"\\\n', 'æ 🧼'], ID: ['1', 1] };
