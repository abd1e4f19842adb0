import { buildSubgraphSchema } from '@apollo/subgraph';
import { parse } from 'graphql';
import type { OpenSubgraph } from '../../registry/subgraph/subgraph.js';
import { inventory, products, reviews, users } from './data.js';

/**
 * The four subgraphs of the public gateway benchmark, in Federation 1's words: composition reads them as Federation 2,
 * and gateways that know only Federation 1 can serve them too.
 */
const SDL = {
  accounts: `
    extend type Query { me: User  user(id: ID!): User  users: [User] }
    type User @key(fields: "id") { id: ID!  name: String  username: String  birthday: Int }`,
  inventory: `
    extend type Product @key(fields: "upc") {
      upc: String! @external
      weight: Int @external
      price: Int @external
      inStock: Boolean
      shippingEstimate: Int @requires(fields: "price weight")
    }`,
  products: `
    extend type Query { topProducts(first: Int = 5): [Product] }
    type Product @key(fields: "upc") { upc: String!  name: String  price: Int  weight: Int }`,
  reviews: `
    type Review @key(fields: "id") {
      id: ID!
      body: String
      product: Product
      author: User @provides(fields: "username")
    }
    extend type User @key(fields: "id") { id: ID! @external  username: String @external  reviews: [Review] }
    extend type Product @key(fields: "upc") { upc: String! @external  reviews: [Review] }`,
};
type Name = keyof typeof SDL;

export const publicNames = Object.keys(SDL) as Name[];

type Required = Partial<Record<'price' | 'weight', number>>;

const resolvers: Record<Name, Record<string, object>> = {
  accounts: {
    Query: {
      me: () => users[0],
      user: (_: unknown, { id }: { id: string }) => users.find((user) => user.id === id),
      users: () => users,
    },
    User: { __resolveReference: ({ id }: { id: string }) => users.find((user) => user.id === id) },
  },
  inventory: {
    Product: {
      __resolveReference: (given: { upc: string }) => ({ ...given, ...inventory.find(({ upc }) => upc === given.upc) }),
      shippingEstimate: ({ price, weight }: Required) => {
        if (price === undefined || weight === undefined) return null;
        return price > 1000 ? 0 : Math.floor(weight / 2);
      },
    },
  },
  products: {
    Query: { topProducts: (_: unknown, { first }: { first?: number }) => products.slice(0, first ?? 5) },
    Product: { __resolveReference: ({ upc }: { upc: string }) => products.find((product) => product.upc === upc) },
  },
  reviews: {
    Review: {
      __resolveReference: ({ id }: { id: string }) => reviews.find((review) => review.id === id),
      author: () => ({ id: '1', username: users[0]?.username }),
    },
    User: { reviews: () => reviews.slice(0, 2) },
    Product: { reviews: ({ upc }: { upc: string }) => reviews.filter(({ product }) => product.upc === upc) },
  },
};

/** What composition takes, each subgraph at its own path of one address. */
export function publicServices(url: string) {
  return publicNames.map((name) => ({ name, typeDefs: parse(SDL[name]), url: `${url}/${name}` }));
}

/** A subgraph as the gateway takes those of its own process. */
export function openPublic(name: Name): OpenSubgraph {
  const schema = buildSubgraphSchema({ typeDefs: parse(SDL[name]), resolvers: resolvers[name] as never });
  return { name, schema, createContext: () => Promise.resolve({}) } as unknown as OpenSubgraph;
}
