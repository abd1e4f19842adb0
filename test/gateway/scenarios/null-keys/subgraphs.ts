import { userInputError } from '../../../../platform/errors.js';
import { entity, type ScenarioSubgraph } from '../../../support/scenario.js';

const people = [
  { id: 'p1', isbn: 'i1', name: 'Kari' },
  { id: 'p2', isbn: null, name: 'Ola' },
];
const shelves = [
  { guide: { upc: 'u1' } },
  { guide: null },
  { guide: { upc: 'u2' } },
  { guide: { upc: 'u3' } },
  { guide: { upc: 'broken' } },
  { guide: { upc: 'u1' } },
];
/** The author is known by an id that can be null, that leads nowhere, or that cannot be read. */
const guides = [
  { upc: 'u1', authorId: 'p1' },
  { upc: 'u2', authorId: null },
  { upc: 'u3', authorId: 'gone' },
  { upc: 'broken', authorId: 'broken' },
];

export const subgraphs: Record<string, ScenarioSubgraph> = {
  shelves: {
    sdl: `
      type Query { shelves: [Shelf!]! }
      type Shelf { guide: Guide }
      type Guide @key(fields: "upc") { upc: ID! }`,
    resolvers: { Query: { shelves: () => shelves } },
  },
  guides: {
    sdl: `
      type Guide @key(fields: "upc") @key(fields: "authorId") { upc: ID!  authorId: ID }`,
    resolvers: { Guide: entity(guides, 'upc') },
  },
  authors: {
    sdl: `
      type Guide @key(fields: "authorId") { authorId: ID  author: Person }
      type Person @key(fields: "id") { id: ID!  name: String!  isbn: ID }`,
    resolvers: {
      Guide: {
        __resolveReference: ({ authorId }: { authorId: string | null }) => {
          if (authorId === 'broken') return Promise.reject(userInputError('authorId', 'cannot be read.'));
          return people.some(({ id }) => id === authorId) ? { authorId } : null;
        },
        author: ({ authorId }: { authorId: string }) => people.find(({ id }) => id === authorId),
      },
      Person: entity(people, 'id'),
    },
  },
};
