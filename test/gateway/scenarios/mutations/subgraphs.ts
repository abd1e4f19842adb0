import { userInputError } from '../../../../platform/errors.js';
import type { ScenarioSubgraph } from '../../../support/scenario.js';

/** What both subgraphs write to: it shows in which order they were asked. */
const ledger: string[] = [];
let total = 0;

export function reset(): void {
  ledger.length = 0;
  total = 0;
}

const enter = (line: string) => {
  ledger.push(line);
  return { id: `e${ledger.length}`, line };
};

/** Two subgraphs whose mutations depend on what was done before. */
export const subgraphs: Record<string, ScenarioSubgraph> = {
  adding: {
    sdl: `
      type Query { total: Int!  ledger: [String!]! }
      type Mutation { add(number: Int!): Int!  enter(line: String!): Entry!  tryAdd(number: Int!): Int  shared: Int @shareable }
      type Entry @key(fields: "id") { id: ID!  line: String! }`,
    resolvers: {
      Query: { total: () => total, ledger: () => ledger },
      Mutation: {
        add: (_: unknown, { number }: { number: number }) => {
          ledger.push(`add ${number}`);
          return (total += number);
        },
        tryAdd: (_: unknown, { number }: { number: number }) => {
          if (number < 2) throw userInputError('number', 'is too small.');
          return (total += number);
        },
        enter: (_: unknown, { line }: { line: string }) => enter(line),
        shared: () => (total += 100),
      },
      Entry: { line: ({ id }: { id: string }) => ledger[Number(id.slice(1)) - 1] },
    },
  },
  multiplying: {
    sdl: `
      type Mutation { multiply(by: Int!): Int!  failing: Int!  shared: Int @shareable  touch: Entry }
      type Entry @key(fields: "id") { id: ID!  length: Int!  totalThen: Int! }`,
    resolvers: {
      Mutation: {
        multiply: async (_: unknown, { by }: { by: number }) => {
          await new Promise((resolve) => setTimeout(resolve, 5));
          ledger.push(`multiply ${by}`);
          return (total *= by);
        },
        failing: () => Promise.reject(userInputError('failing', 'always fails.')),
        shared: () => (total += 100),
        touch: () => enter('touch'),
      },
      Entry: {
        length: ({ id }: { id: string }) => ledger[Number(id.slice(1)) - 1]!.length,
        totalThen: () => total,
      },
    },
  },
};

export const pools = { Int: [1, 2, 3], String: ['a', 'bb'] };
