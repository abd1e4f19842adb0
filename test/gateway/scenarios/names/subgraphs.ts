import { entity, type ScenarioSubgraph } from '../../../support/scenario.js';

const things = [
  { __typename: 'Thing', id: 't1', constructor: 'snekker', toString: 'streng', data: 'd', errors: 'e', _entities: 'x' },
];
const own = (name: string) => (thing: object) => Object.getOwnPropertyDescriptor(thing, name)?.value as unknown;

/** Fields and types with names that objects, answers and plans use for something else. */
export const subgraphs: Record<string, ScenarioSubgraph> = {
  one: {
    sdl: `
      type Query { thing: Thing!  hasOwnProperty: Boolean  representations(representations: [String!]): String }
      type Thing @key(fields: "id constructor") {
        id: ID!
        constructor: String!
        toString: String
        data: String
        errors(path: String): String
      }`,
    resolvers: {
      Query: {
        thing: () => things[0],
        hasOwnProperty: () => true,
        representations: (_: unknown, { representations }: { representations?: string[] }) =>
          representations?.join() ?? 'ingen',
      },
      Thing: {
        ...entity(things, 'id'),
        constructor: own('constructor'),
        toString: own('toString'),
        errors: own('errors'),
      },
    },
  },
  two: {
    sdl: `
      type Thing @key(fields: "id constructor") {
        id: ID!
        constructor: String!
        toString: String @external
        valueOf: String @requires(fields: "toString")
        prototype: Prototype
      }
      type Prototype { isPrototypeOf: [String] }`,
    resolvers: {
      Thing: {
        constructor: own('constructor'),
        valueOf: (thing: object) => `${String(own('toString')(thing))} av ${String(own('constructor')(thing))}`,
        prototype: () => ({ isPrototypeOf: ['a', null] }),
      },
      Prototype: { isPrototypeOf: own('isPrototypeOf') },
    },
  },
};
