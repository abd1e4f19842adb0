import type { Question } from '../../../support/scenario.js';

export const questions: Record<string, Question> = {
  'a field that another subgraph adds to every kind': {
    query: '{ works { __typename title stars } guides { stars label } }',
    answer: {
      data: {
        works: [
          { __typename: 'Guide', title: 'Veileder', stars: 5 },
          { __typename: 'Film', title: 'Film', stars: 4 },
        ],
        guides: [{ stars: 5, label: 'Veileder (g1)' }],
      },
    },
  },
  'from where the kind is not known': {
    query: '{ best { __typename id title stars ... on Film { seconds } ... on Guide { pages } } }',
    answer: { data: { best: { __typename: 'Film', id: 'f1', title: 'Film', stars: 4, seconds: 90 } } },
  },
  'without its kind being asked': {
    query: '{ best { id stars similar { id stars } } }',
    answer: { data: { best: { id: 'f1', stars: 4, similar: [{ id: 'g1', stars: 5 }] } } },
  },
  'what is added can require what the kinds have': {
    query: '{ best { label similar { label } } }',
    answer: { data: { best: { label: 'Film (f1)', similar: [{ label: 'Veileder (g1)' }] } } },
  },
  'a fragment on one kind, with fields that are added': {
    query: '{ works { ... on Guide { stars pages } ... on Film { shelf label } } }',
    answer: {
      data: {
        works: [
          { stars: 5, pages: 12 },
          { shelf: 'f1-4', label: 'Film (f1)' },
        ],
      },
    },
  },
  'from one that adds to another that requires what it added': {
    query: '{ archived { shelf stars ... on Guide { pages } } best { shelf } }',
    answer: { data: { archived: [{ shelf: 'g1-5', stars: 5, pages: 12 }], best: { shelf: 'f1-4' } } },
  },
  'what nobody knows the kind of has its own fields': {
    query: '{ rated { id stars ... on Guide { pages } } }',
    answer: {
      data: {
        rated: [
          { id: 'g1', stars: 5, pages: 12 },
          { id: 'f1', stars: 4 },
          { id: 'gone', stars: 7 },
        ],
      },
    },
  },
  'but its kind cannot be given, and must not be null': {
    query: '{ rated { __typename } }',
    answer: { data: null },
  },
};
