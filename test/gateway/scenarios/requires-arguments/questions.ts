import type { Question } from '../../../support/scenario.js';

/** The planner fetches what is required under the name that the client has used for something else. */
const MIXED_UP = 'what is required is fetched under the same name, and the one overwrites the other';

export const questions: Record<string, Question> = {
  'a field is required with an argument': {
    query: '{ courses { discount } }',
    answer: { data: { courses: [{ discount: 11 }, { discount: 27.5 }] } },
  },
  'the client asks for the same field with another argument': {
    query: '{ courses { price(currency: EUR) discount } }',
    answer: {
      data: {
        courses: [
          { price: 10, discount: 11 },
          { price: 25, discount: 27.5 },
        ],
      },
    },
    planner: {
      because: MIXED_UP,
      answer: {
        data: {
          courses: [
            { price: 10, discount: 1 },
            { price: 25, discount: 2.5 },
          ],
        },
      },
    },
  },
  'two subgraphs require it with two arguments, the client asks with a third': {
    query: 'query ($currency: Currency!) { courses { price(currency: $currency) discount fee } }',
    variables: { currency: 'NOK' },
    answer: {
      data: {
        courses: [
          { price: 100, discount: 11, fee: 20 },
          { price: 250, discount: 27.5, fee: 50 },
        ],
      },
    },
    planner: {
      because: MIXED_UP,
      answer: {
        data: {
          courses: [
            { price: 100, discount: 10, fee: 200 },
            { price: 250, discount: 25, fee: 500 },
          ],
        },
      },
    },
  },
  'one subgraph requires it with an argument and without': {
    query: '{ courses { discount plain } }',
    answer: {
      data: {
        courses: [
          { discount: 11, plain: 101 },
          { discount: 27.5, plain: 251 },
        ],
      },
    },
    planner: {
      because: MIXED_UP,
      answer: {
        data: {
          courses: [
            { discount: 10, plain: 101 },
            { discount: 25, plain: 251 },
          ],
        },
      },
    },
  },
  'arguments deep inside what is required, and others where the client asks': {
    query: '{ courses { summary texts(limit: 1) { body low: body(upper: false) } } }',
    answer: {
      data: {
        courses: [
          { summary: 'C1.NN.0', texts: [{ body: 'c1.nb.0', low: 'c1.nb.0' }] },
          { summary: 'C2.NN.0', texts: [{ body: 'c2.nb.0', low: 'c2.nb.0' }] },
        ],
      },
    },
    planner: {
      because: MIXED_UP,
      answer: {
        data: {
          courses: [
            { summary: 'C1.NN.0', texts: [{ body: 'C1.NN.0', low: 'c1.nn.0' }] },
            { summary: 'C2.NN.0', texts: [{ body: 'C2.NN.0', low: 'c2.nn.0' }] },
          ],
        },
      },
    },
  },
};
