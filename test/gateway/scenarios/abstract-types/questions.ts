import type { Question } from '../../../support/scenario.js';

export const questions: Record<string, Question> = {
  'a field of the interface, and fields of each member': {
    query: '{ works { title ... on Guide { pages } ... on Film { seconds } ... on Course { hours } } }',
    answer: {
      data: {
        works: [
          { title: 'Veileder', pages: 12 },
          { title: 'Film', seconds: 90 },
          { title: 'Kurs', hours: 2 },
        ],
      },
    },
  },
  'members that another subgraph knows more of; one that it does not know': {
    query: '{ works { id ... on Rated { stars } } }',
    answer: { data: { works: [{ id: 'g1', stars: 5 }, { id: 'f1' }, { id: 'c1', stars: null }] } },
  },
  'an interface of another subgraph on what is here': {
    query: '{ works { ... on Guide { raters { name ... on Group { size } ... on Person { id } } } } }',
    answer: {
      data: {
        works: [
          {
            raters: [
              { name: 'Sykepleiere', size: 3 },
              { name: 'Kari', id: 'p1' },
            ],
          },
          {},
          {},
        ],
      },
    },
  },
  'union members that are entities of another subgraph': {
    query: '{ works { editor { __typename ... on Named { name } ... on Agency { city } } } }',
    answer: {
      data: {
        works: [
          { editor: { __typename: 'Person', name: 'Kari' } },
          { editor: { __typename: 'Agency', name: 'FHI', city: 'Oslo' } },
          { editor: null },
        ],
      },
    },
  },
  'a union with a null in the list, and a member of each subgraph': {
    query: `{ found { ... on Titled { title } ... on Work { editor { ... on Person { name } } } ... on Agency { name } ... on Course { stars } } }`,
    answer: {
      data: {
        found: [
          { title: 'Kurs', editor: null, stars: null },
          { name: 'FHI' },
          null,
          { title: 'Veileder', editor: { name: 'Kari' } },
        ],
      },
    },
  },
  'the name of the type under other names, as often as it is asked': {
    query: '{ works { kind: __typename type: __typename __typename ... on Guide { again: __typename } } }',
    answer: {
      data: {
        works: [
          { kind: 'Guide', type: 'Guide', __typename: 'Guide', again: 'Guide' },
          { kind: 'Film', type: 'Film', __typename: 'Film' },
          { kind: 'Course', type: 'Course', __typename: 'Course' },
        ],
      },
    },
  },
  'one name for fields of several members': {
    query: '{ works { ... on Guide { size: pages } ... on Film { size: seconds } ... on Course { size: hours } } }',
    answer: { data: { works: [{ size: 12 }, { size: 90 }, { size: 2 }] } },
  },
  'fragments within fragments, of which some can never apply': {
    query: `{ titled { ...T } named { ... on Agency { city } } }
      fragment T on Titled { ... on Work { ... on Film { seconds ... on Titled { title } } ... on Rated { stars } } }`,
    answer: {
      data: { titled: [{ seconds: 90, title: 'Film' }, { stars: 5 }], named: [{}, { city: 'Oslo' }] },
    },
  },
};
