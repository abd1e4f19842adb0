import { entity, type ScenarioSubgraph } from '../../../support/scenario.js';

const people = [
  { id: 'p1', name: 'Kari', email: 'kari@fhi.test', hours: 40 },
  { id: 'p2', name: 'Ola', email: 'ola@fhi.test', hours: 10 },
];
interface Person {
  id: string;
  hours?: number;
  email?: string;
}

/** Subgraphs in the old manner, with `extend type`, `@extends` and `@external` keys, beside new ones. */
export const subgraphs: Record<string, ScenarioSubgraph> = {
  people: {
    federation1: true,
    sdl: `
      type Query { people: [Person]  person(id: ID!): Person }
      type Person @key(fields: "id") @key(fields: "email") { id: ID!  email: String!  name: String  hours: Int }`,
    resolvers: {
      Query: {
        people: () => people,
        person: (_: unknown, { id }: Person) => people.find((person) => person.id === id) ?? null,
      },
      Person: entity(people, 'id', 'email'),
    },
  },
  courses: {
    federation1: true,
    sdl: `
      extend type Query { lecturer: Person  teams: [Team] }
      extend type Person @key(fields: "id") {
        id: ID! @external
        hours: Int @external
        load: String @requires(fields: "hours")
        courses: [Course!]!
      }
      type Course { title: String!  teacher: Person @provides(fields: "name") }
      type Team @key(fields: "id") { id: ID!  lead: Person }
      extend type Person { name: String @external }`,
    resolvers: {
      Query: { lecturer: () => ({ id: 'p2' }), teams: () => [{ id: 't1', lead: { id: 'p1' } }] },
      Person: {
        load: ({ hours }: Person) => ((hours ?? 0) > 20 ? 'full' : 'delvis'),
        courses: ({ id }: Person) => [{ title: `Kurs av ${id}`, teacher: { id, name: `kopi av ${id}` } }],
      },
    },
  },
  mail: {
    sdl: `
      type Query { recipients: [Person!]! }
      type Person @key(fields: "email") @extends { email: String! @external  unread: Int! }
      extend type Team @key(fields: "id") { id: ID! @external  address: String }`,
    resolvers: {
      Query: { recipients: () => [{ email: 'ola@fhi.test' }, { email: 'ingen@fhi.test' }] },
      Person: { unread: ({ email }: Person) => email!.length },
      Team: { address: ({ id }: { id: string }) => `${id}@fhi.test` },
    },
  },
};

export const pools = { ID: ['p1', 'p2', 'p3'] };
