import { entity, type ScenarioSubgraph } from '../../../support/scenario.js';

const courses = [
  { id: 'c1', price: 100 },
  { id: 'c2', price: 250 },
];
const RATES: Record<string, number> = { NOK: 1, SEK: 1.1, EUR: 0.1 };
interface Priced {
  price: number;
  texts?: { body: string }[];
}

/** A discount needs the price in one currency, a fee in another; the client may ask for it in a third. */
export const subgraphs: Record<string, ScenarioSubgraph> = {
  courses: {
    sdl: `
      enum Currency { NOK SEK EUR }
      type Query { courses: [Course!]! }
      type Course @key(fields: "id") {
        id: ID!
        price(currency: Currency! = NOK): Float!
        texts(language: String, limit: Int! = 2): [Text!]!
      }
      type Text { body(upper: Boolean = false): String!  language: String! }`,
    resolvers: {
      Query: { courses: () => courses },
      Course: {
        ...entity(courses, 'id'),
        price: ({ price }: Priced, { currency }: { currency: string }) =>
          Math.round(price * RATES[currency]! * 10) / 10,
        texts: ({ id }: { id: string }, { language, limit }: { language?: string; limit: number }) =>
          Array.from({ length: limit }, (_, number) => ({ id, number, language: language ?? 'nb' })),
      },
      Text: {
        body: (text: { id: string; number: number; language: string }, { upper }: { upper: boolean }) => {
          const body = `${text.id}.${text.language}.${text.number}`;
          return upper ? body.toUpperCase() : body;
        },
      },
    },
  },
  offers: {
    sdl: `
      enum Currency { NOK SEK EUR }
      type Course @key(fields: "id") {
        id: ID!
        price(currency: Currency! = NOK): Float! @external
        discount: Float! @requires(fields: "price(currency: SEK)")
        plain: Float! @requires(fields: "price")
      }`,
    resolvers: {
      Course: { discount: ({ price }: Priced) => price / 10, plain: ({ price }: Priced) => price + 1 },
    },
  },
  fees: {
    sdl: `
      enum Currency { NOK SEK EUR }
      type Course @key(fields: "id") {
        id: ID!
        price(currency: Currency! = NOK): Float! @external
        texts(language: String, limit: Int! = 2): [Text!]! @external
        fee: Float! @requires(fields: "price(currency: EUR)")
        summary: String! @requires(fields: "texts(language: \\"nn\\", limit: 1) { body(upper: true) }")
      }
      type Text { body(upper: Boolean = false): String! @external }`,
    resolvers: {
      Course: {
        fee: ({ price }: Priced) => price * 2,
        summary: ({ texts }: Priced) => (texts ?? []).map(({ body }) => body).join(),
      },
    },
  },
};

export const pools = { String: ['nb', 'nn'], Int: [0, 1, 2] };
export const renamed = new Set(['price', 'texts', 'body']);
export const avoid = new Set(['Course.plain']);
