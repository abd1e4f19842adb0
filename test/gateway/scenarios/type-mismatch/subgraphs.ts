import { entity, type ScenarioSubgraph } from '../../../support/scenario.js';

const users = [
  { id: 'u1', name: 'Kari' },
  { id: 'u2', name: null },
];
const admins = [{ __typename: 'Admin', id: 'a1', name: 'Ola', photo: 'a1.png', tags: ['x', null] }];
const people = [{ ...users[0], __typename: 'User', photo: { url: 'u1.png' }, tags: ['y'] }, ...admins];

/** Fields of one name that are not of one type: nullable or not by subgraph, and differing between members of a union. */
export const subgraphs: Record<string, ScenarioSubgraph> = {
  users: {
    sdl: `
      type Query { users: [User!]!  people: [Account]! }
      union Account = User | Admin
      type User @key(fields: "id") { id: ID!  name: String @shareable  tags: [String!]! @shareable }
      type Admin @key(fields: "id") { id: ID  name: String!  tags: [String]  similar: [Account] }`,
    resolvers: {
      Query: { users: () => users, people: () => people },
      User: { ...entity(users, 'id'), tags: () => ['y'] },
      Admin: { ...entity(admins, 'id'), similar: () => people },
    },
  },
  photos: {
    sdl: `
      type Query { photographed: [Account!]! }
      union Account = User | Admin
      type Photo { url: String! }
      type User @key(fields: "id") { id: ID!  photo: Photo  name: String! @shareable  tags: [String!] @shareable }
      type Admin @key(fields: "id") { id: ID  photo: String! }`,
    resolvers: {
      Query: { photographed: () => people },
      User: {
        name: ({ id }: { id: string }) => `navn ${id}`,
        photo: ({ id }: { id: string }) => ({ url: `${id}.png` }),
        tags: () => null,
      },
      Admin: { photo: () => 'a1.png' },
    },
  },
};
