import { entity, type ScenarioSubgraph } from '../../../support/scenario.js';

const books = [
  { __typename: 'Book', id: 'b1', related: ['b2', 'b3'] },
  { __typename: 'Book', id: 'b2', related: ['b1'] },
  { __typename: 'Book', id: 'b3', related: [] },
];
const as = (ids: string[]) => ids.map((id) => books.find((book) => book.id === id));

/** Records that lead to each other through an interface, round and round over two subgraphs. */
export const subgraphs: Record<string, ScenarioSubgraph> = {
  one: {
    sdl: `
      type Query { item: Item  items: [Item!]! }
      interface Item { related: [Item] }
      type Book implements Item @key(fields: "id") { id: ID!  related: [Item] @shareable }`,
    resolvers: {
      Query: { item: () => books[0], items: () => books },
      Book: {
        ...entity(books, 'id'),
        related: ({ id }: { id: string }) => as(books.find((b) => b.id === id)!.related),
      },
    },
  },
  two: {
    sdl: `
      interface Item { related: [Item]  price: Float }
      type Book implements Item @key(fields: "id") { id: ID!  related: [Item] @shareable  price: Float  twin: Book }`,
    resolvers: {
      Book: {
        ...entity(books, 'id'),
        related: ({ id }: { id: string }) => as(books.find((book) => book.id === id)!.related),
        price: ({ id }: { id: string }) => Number(id.slice(1)) + 0.5,
        twin: ({ id }: { id: string }) => (id === 'b1' ? { id: 'b2' } : null),
      },
    },
  },
};

/** Every turn doubles what the planner looks at. */
export const deepest = 4;
