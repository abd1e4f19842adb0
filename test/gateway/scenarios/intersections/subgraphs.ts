import { entity, type ScenarioSubgraph } from '../../../support/scenario.js';

const people = [
  { id: 'p1', state: 'ACTIVE', role: 'TEACHER' },
  { id: 'p2', state: 'GONE', role: 'GUEST' },
];
const told = (_: unknown, { filter }: { filter?: object }) => JSON.stringify(filter ?? null);

/** Enums and inputs of which each subgraph knows other parts. */
export const subgraphs: Record<string, ScenarioSubgraph> = {
  one: {
    sdl: `
      type Query { people: [Person!]!  one(filter: Filter): String  byState(state: State = ACTIVE): [Person] }
      enum State { ACTIVE GONE @inaccessible }
      enum Role { TEACHER GUEST }
      input Filter { first: Int  state: State  onlyOne: String }
      type Person @key(fields: "id") { id: ID!  state: State }
      type Roles { role: Role }`,
    resolvers: {
      Query: {
        people: () => people,
        one: told,
        byState: (_: unknown, { state }: { state: string }) => people.filter((person) => person.state === state),
      },
      Person: entity(people, 'id'),
    },
  },
  two: {
    sdl: `
      type Query { two(filter: Filter!): String  roles: [Role] }
      enum State { ACTIVE GONE }
      enum Role { TEACHER LEARNER }
      input Filter { first: Int! = 5  state: State  onlyTwo: Boolean }
      type Person @key(fields: "id") { id: ID!  role: Role }`,
    resolvers: {
      Query: { two: told, roles: () => ['LEARNER', 'TEACHER', null] },
      Person: { role: ({ id }: { id: string }) => (id === 'p1' ? 'TEACHER' : 'LEARNER') },
    },
  },
};
