import type { Question } from '../../../support/scenario.js';

export const questions: Record<string, Question> = {
  'each part of a shared record comes from where it is known': {
    query: '{ register { name count owner { name phone unit { code } } } }',
    answer: {
      data: {
        register: {
          name: 'Kursregister',
          count: 7,
          owner: { name: 'FHI', phone: '21 07 70 00', unit: { code: 'sv' } },
        },
      },
    },
  },
  'shared lists are put together row by row': {
    query: '{ registers { name count owner { phone unit { code } } } }',
    answer: {
      data: {
        registers: [
          { name: 'Kursregister', count: 7, owner: { phone: '21 07 70 00', unit: { code: 'sv' } } },
          { name: 'Arkiv', count: null, owner: null },
        ],
      },
    },
  },
  'the root can be reached again from below, and asks other subgraphs there': {
    query: '{ inNames { register { count owner { phone } } inNumbers { inNames { __typename register { name } } } } }',
    answer: {
      data: {
        inNames: {
          register: { count: 7, owner: { phone: '21 07 70 00' } },
          inNumbers: [
            { inNames: { __typename: 'Query', register: { name: 'Kursregister' } } },
            { inNames: { __typename: 'Query', register: { name: 'Kursregister' } } },
          ],
        },
      },
    },
  },
};
