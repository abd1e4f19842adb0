import { entity, type ScenarioSubgraph } from '../../../support/scenario.js';

const courses = [
  { id: 'c1', code: 'HH' },
  { id: 'c2', code: 'IS' },
];
const terms = { list: [{ name: 'A' }, { name: 'B' }], fee: { amount: 5 } };

/** Values without a key, whose other fields can only be had by going to the record above them again. */
export const subgraphs: Record<string, ScenarioSubgraph> = {
  courses: {
    sdl: `
      type Query { courses: [Course!]! }
      type Course @key(fields: "id") { id: ID!  code: String! @shareable  terms: Terms @shareable }
      type Terms { list: [Term!] @shareable  fee: Fee @shareable }
      type Term { name: String @shareable }
      type Fee { amount: Int @shareable }`,
    resolvers: { Query: { courses: () => courses }, Course: { ...entity(courses, 'id'), terms: () => terms } },
  },
  details: {
    sdl: `
      type Course @key(fields: "code") { code: String! @shareable  terms: Terms @shareable }
      type Terms { list: [Term!] @shareable  fee: Fee @shareable  note: String }
      type Term { name: String @shareable  room: String }
      type Fee { amount: Int @shareable  currency: String  payer: Payer }
      type Payer @key(fields: "id") { id: ID! }`,
    resolvers: {
      Course: {
        terms: ({ code }: { code: string }) => ({
          note: `vilkår ${code}`,
          list: terms.list.map(({ name }) => ({ name, room: `rom ${name}` })),
          fee: code === 'HH' ? { ...terms.fee, currency: 'NOK', payer: { id: 'o1' } } : null,
        }),
      },
    },
  },
  payers: {
    sdl: `type Payer @key(fields: "id") { id: ID!  name: String }`,
    resolvers: { Payer: { name: ({ id }: { id: string }) => `betaler ${id}` } },
  },
};
