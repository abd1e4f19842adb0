import type { Question } from '../../../support/scenario.js';

export const questions: Record<string, Question> = {
  'one name for the same field with other arguments, by kind': {
    query: '{ records { ... on Course { x: title(short: true) } ... on Guide { x: title } } }',
    answer: { data: { records: [{ x: 'Hån' }, { x: 'Veileder' }] } },
  },
  'one name for records of each kind, joined with other fields of them': {
    query: '{ items { ... on Course { x: owner { name } } ... on Guide { x: owner { city } } } }',
    answer: { data: { items: [{ x: { city: 'Bergen' } }, { x: { name: 'FHI' } }] } },
  },
  'parts of one selection in several fragments are one': {
    query: `{ records { ...A ...B owner { id } ... on Item { owner { name } } } }
      fragment A on Item { owner { city } }
      fragment B on Course { owner { town: city ...O } hours }
      fragment O on Owner { again: name }`,
    answer: {
      data: {
        records: [
          { owner: { city: 'Oslo', town: 'Oslo', again: 'FHI', id: 'o1', name: 'FHI' }, hours: 2 },
          { owner: { city: 'Bergen', id: 'o2', name: 'Hdir' } },
        ],
      },
    },
  },
  'a fragment that is used under several parents and never for some': {
    query: `{ records { ...R } items { ...R ... on Guide { pages ...G } } }
      fragment R on Record { __typename ... on Course { size hours } ...G }
      fragment G on Guide { pages owner { name } }`,
    answer: {
      data: {
        records: [
          { __typename: 'Course', size: 1, hours: 2 },
          { __typename: 'Guide', pages: [1, 2], owner: { name: 'Hdir' } },
        ],
        items: [
          { __typename: 'Guide', pages: [1, 2], owner: { name: 'Hdir' } },
          { __typename: 'Course', size: 1, hours: 2 },
        ],
      },
    },
  },
  'from the object to its interface and back': {
    query: '{ courses { id ... on Item { title ... on Course { hours ... on Record { ... on Course { size } } } } } }',
    answer: { data: { courses: [{ id: 'c1', title: 'Håndhygiene', hours: 2, size: 1 }] } },
    stock: {
      because: 'it has not asked for the name of a type that it knew, and forgets within the interface that it knew it',
      answer: { data: { courses: [{ id: 'c1', title: 'Håndhygiene' }] } },
    },
  },
};
