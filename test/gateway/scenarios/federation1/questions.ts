import type { Question } from '../../../support/scenario.js';

export const questions: Record<string, Question> = {
  'an extension adds fields to what another subgraph owns': {
    query: '{ people { name load courses { title } unread } }',
    answer: {
      data: {
        people: [
          { name: 'Kari', load: 'full', courses: [{ title: 'Kurs av p1' }], unread: 13 },
          { name: 'Ola', load: 'delvis', courses: [{ title: 'Kurs av p2' }], unread: 12 },
        ],
      },
    },
  },
  'an extension gives a record by its key, the owner the rest': {
    query: '{ lecturer { id name load } teams { id address lead { email unread } } }',
    answer: {
      data: {
        lecturer: { id: 'p2', name: 'Ola', load: 'delvis' },
        teams: [{ id: 't1', address: 't1@fhi.test', lead: { email: 'kari@fhi.test', unread: 13 } }],
      },
    },
  },
  'from one key by the owner to the other': {
    query: '{ recipients { unread id name load } }',
    answer: {
      data: null,
      extensions: {
        valueCompletion: [
          {
            message: 'Cannot return null for non-nullable field Person.id.',
            path: ['recipients', 1, 'id'],
            extensions: { code: 'INVALID_GRAPHQL' },
          },
        ],
      },
    },
  },
  'by the other key, without what nobody knows': {
    query: '{ recipients { email unread name load } }',
    answer: {
      data: {
        recipients: [
          { email: 'ola@fhi.test', unread: 12, name: 'Ola', load: 'delvis' },
          { email: 'ingen@fhi.test', unread: 14, name: null, load: null },
        ],
      },
    },
  },
  'a provided copy': {
    query: '{ person(id: "p1") { name courses { teacher { name } } } }',
    answer: { data: { person: { name: 'Kari', courses: [{ teacher: { name: 'kopi av p1' } }] } } },
  },
};
