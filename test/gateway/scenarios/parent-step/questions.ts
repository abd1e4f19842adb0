import type { Question } from '../../../support/scenario.js';

export const questions: Record<string, Question> = {
  'fields of a value come from both subgraphs': {
    query: '{ courses { id terms { note fee { amount } } } }',
    answer: {
      data: {
        courses: [
          { id: 'c1', terms: { note: 'vilkår HH', fee: { amount: 5 } } },
          { id: 'c2', terms: { note: 'vilkår IS', fee: { amount: 5 } } },
        ],
      },
    },
  },
  'lists of values are put together row by row': {
    query: '{ courses { terms { a: list { b: name c: room } } } }',
    answer: {
      data: {
        courses: Array.from({ length: 2 }, () => ({
          terms: {
            a: [
              { b: 'A', c: 'rom A' },
              { b: 'B', c: 'rom B' },
            ],
          },
        })),
      },
    },
  },
  'and lead on to records of a third': {
    query: '{ courses { code terms { fee { currency payer { name } } } } }',
    answer: {
      data: {
        courses: [
          { code: 'HH', terms: { fee: { currency: 'NOK', payer: { name: 'betaler o1' } } } },
          { code: 'IS', terms: { fee: null } },
        ],
      },
    },
  },
};
