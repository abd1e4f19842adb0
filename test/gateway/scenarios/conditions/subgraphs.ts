import { entity, type ScenarioSubgraph } from '../../../support/scenario.js';

const courses = [{ id: 'c1', title: 'Håndhygiene', price: 100 }];

/** Fields that can be left out, of which some require others. */
export const subgraphs: Record<string, ScenarioSubgraph> = {
  courses: {
    sdl: `
      type Query { course: Course! }
      type Course @key(fields: "id") { id: ID!  title: String  price: Int }`,
    resolvers: { Query: { course: () => courses[0] }, Course: entity(courses, 'id') },
  },
  offers: {
    sdl: `
      type Query { offers: Int }
      type Course @key(fields: "id") {
        id: ID!
        price: Int @external
        isDear: Boolean @requires(fields: "price")
        stock: Int
        offer(isDear: Boolean): String
      }`,
    resolvers: {
      Query: { offers: () => 1 },
      Course: {
        isDear: ({ price }: { price: number }) => price > 50,
        stock: () => 3,
        offer: (_: unknown, { isDear }: { isDear?: boolean }) => `tilbud ${String(isDear)}`,
      },
    },
  },
  notes: {
    sdl: `
      type Course @key(fields: "id") {
        id: ID!
        isDear: Boolean @external
        note: String @requires(fields: "isDear")
        never: String
      }`,
    resolvers: {
      Course: {
        note: ({ isDear }: { isDear: boolean }) => `dyr: ${String(isDear)}`,
        never: () => Promise.reject(new Error('must not be asked')),
      },
    },
  },
};
