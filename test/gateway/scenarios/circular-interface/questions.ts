import type { Question } from '../../../support/scenario.js';

export const questions: Record<string, Question> = {
  'round the circle, and what the other subgraph knows at every turn': {
    query:
      '{ item { ... on Book { id price related { ... on Book { id price related { ... on Book { id price } } } } } } }',
    answer: {
      data: {
        item: {
          id: 'b1',
          price: 1.5,
          related: [
            { id: 'b2', price: 2.5, related: [{ id: 'b1', price: 1.5 }] },
            { id: 'b3', price: 3.5, related: [] },
          ],
        },
      },
    },
  },
  'by the interface alone': {
    query: '{ items { __typename related { __typename related { ... on Book { twin { id price } } } } } }',
    answer: {
      data: {
        items: [
          {
            __typename: 'Book',
            related: [
              { __typename: 'Book', related: [{ twin: { id: 'b2', price: 2.5 } }] },
              { __typename: 'Book', related: [] },
            ],
          },
          { __typename: 'Book', related: [{ __typename: 'Book', related: [{ twin: null }, { twin: null }] }] },
          { __typename: 'Book', related: [] },
        ],
      },
    },
  },
};
