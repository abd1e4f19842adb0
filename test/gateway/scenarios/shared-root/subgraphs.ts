import type { ScenarioSubgraph } from '../../../support/scenario.js';

const register = { name: 'Kursregister', owner: { name: 'FHI', unit: { code: 'sv' } } };

/** The same root fields in several subgraphs, which know different fields of what is there; nothing has a key. */
export const subgraphs: Record<string, ScenarioSubgraph> = {
  names: {
    sdl: `
      type Query { register: Register @shareable  registers: [Register!]! @shareable  inNames: Query }
      type Register @shareable { name: String  owner: Owner }
      type Owner @shareable { name: String  phone: String }`,
    resolvers: {
      Query: {
        register: () => register,
        registers: () => [register, { name: 'Arkiv', owner: null }],
        inNames: () => ({}),
      },
      Owner: { phone: () => '21 07 70 00' },
    },
  },
  numbers: {
    sdl: `
      type Query { register: Register @shareable  registers: [Register!]! @shareable  inNumbers: [Query!]! }
      type Register @shareable { name: String  owner: Owner  count: Int }
      type Owner @shareable { name: String  unit: Unit }
      type Unit @shareable { code: String }`,
    resolvers: {
      Query: {
        register: () => ({ ...register, count: 7 }),
        registers: () => [
          { ...register, count: 7 },
          { name: 'Arkiv', owner: null, count: null },
        ],
        inNumbers: () => [{}, {}],
      },
    },
  },
};
