import type { Question } from '../../../support/scenario.js';

export const questions: Record<string, Question> = {
  'what is provided is taken where it is provided': {
    query: '{ latest { from { name region { name } } } }',
    answer: { data: { latest: { from: { name: 'kopi av FHI', region: { name: 'kopi av Oslo' } } } } },
  },
  'and elsewhere from its owner': {
    query: '{ latest { plain { name region { name } } by { name } } }',
    answer: { data: { latest: { plain: { name: 'FHI', region: { name: 'Oslo' } }, by: { name: 'Kari' } } } },
  },
  'a field beside what is provided is asked of the owner': {
    query: '{ latest { from { region { name code } } } list { by { name age } } }',
    answer: {
      data: {
        latest: { from: { region: { name: 'kopi av Oslo', code: '03' } } },
        list: [{ by: { name: 'kopi av Kari', age: 51 } }],
      },
    },
  },
  'provided on a member of a union': {
    query: '{ media { __typename ... on Guide { pages title } ... on Film { seconds } } }',
    answer: { data: { media: { __typename: 'Guide', pages: 1, title: 'Veileder' } } },
  },
  'provided on an interface and on one that implements it': {
    query: '{ works { title ... on Film { seconds } ... on Guide { pages } } }',
    answer: {
      data: {
        works: [
          { title: 'kopi', pages: 12 },
          { title: 'kopi', seconds: 1 },
        ],
      },
    },
  },
};
