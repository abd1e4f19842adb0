import type { Question } from '../../../support/scenario.js';

export const questions: Record<string, Question> = {
  'what may be null in one subgraph may be null in the graph': {
    query: '{ users { id name tags } }',
    answer: {
      data: {
        users: [
          { id: 'u1', name: 'Kari', tags: ['y'] },
          { id: 'u2', name: null, tags: ['y'] },
        ],
      },
    },
  },
  'and is what the subgraph says that is asked': {
    query: '{ photographed { ... on User { name tags } ... on Admin { adminName: name } } }',
    answer: { data: { photographed: [{ name: 'navn u1', tags: null }, { adminName: 'Ola' }] } },
  },
  'ids that may be null in one member and not in the other': {
    query: '{ people { ... on User { id } ... on Admin { adminId: id adminTags: tags } } }',
    answer: { data: { people: [{ id: 'u1' }, { adminId: 'a1', adminTags: ['x', null] }] } },
  },
  'a joined field that is an object in one member and a leaf in the other': {
    query:
      '{ people { ... on User { photo { url } } ... on Admin { picture: photo similar { ... on User { photo { url } } ... on Admin { picture: photo } } } } }',
    answer: {
      data: {
        people: [
          { photo: { url: 'u1.png' } },
          { picture: 'a1.png', similar: [{ photo: { url: 'u1.png' } }, { picture: 'a1.png' }] },
        ],
      },
    },
  },
};
