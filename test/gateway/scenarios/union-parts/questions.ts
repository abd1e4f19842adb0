import type { Question } from '../../../support/scenario.js';

export const questions: Record<string, Question> = {
  'members of both subgraphs are asked of a shared field': {
    query: '{ media { __typename ... on Guide { title aGuide bGuide } ... on Film { title } ... on Song { title } } }',
    answer: { data: { media: { __typename: 'Guide', title: 'Veileder', aGuide: 'a', bGuide: 'b' } } },
  },
  'a list of one subgraph has no members of the other': {
    query: '{ own { ... on Song { title length } ... on Film { minutes } ... on Guide { bGuide } } }',
    answer: { data: { own: [{ title: 'Sang', length: 180 }, { bGuide: 'b' }] } },
  },
  'and the other way round': {
    query: '{ others { __typename ... on Song { length } ... on Film { title minutes } ... on Guide { aGuide } } }',
    answer: {
      data: {
        others: [
          { __typename: 'Film', title: 'Film', minutes: 2 },
          { __typename: 'Guide', aGuide: 'a' },
        ],
      },
    },
  },
  'below shared fields': {
    query: '{ page { box { label media { ... on Guide { title bGuide } ... on Film { minutes } } } } }',
    answer: { data: { page: { box: { label: 'boks', media: { title: 'Veileder', bGuide: 'b' } } } } },
  },
  'after a step to the other subgraph its members count': {
    query: '{ page { other { label media { __typename ... on Film { minutes } ... on Song { length } } } } }',
    answer: { data: { page: { other: { label: 'annen', media: { __typename: 'Film', minutes: 2 } } } } },
  },
};
