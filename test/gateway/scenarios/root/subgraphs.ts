import type { ScenarioSubgraph } from '../../../support/scenario.js';

/** Two subgraphs that both give the root again, from below and after a change. */
export const subgraphs: Record<string, ScenarioSubgraph> = {
  one: {
    sdl: `
      type Query { one: Int  me: Query }
      type Mutation { change: Query! }
      "A directive that clients may use."
      directive @once(times: Int = 1) on FIELD`,
    resolvers: { Query: { one: () => 1, me: () => ({}) }, Mutation: { change: () => ({}) } },
  },
  two: {
    sdl: `
      type Query { two: Int }
      type Mutation { changeTwo: Query }
      directive @once(times: Int = 1) on FIELD`,
    resolvers: { Query: { two: () => 2 }, Mutation: { changeTwo: () => ({}) } },
  },
};
