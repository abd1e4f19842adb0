import type { Question } from '../../../support/scenario.js';

export const questions: Record<string, Question> = {
  'a named record is given by its owner': {
    query: '{ measure { name course { id title } } }',
    answer: { data: { measure: { name: 'Tiltak', course: { id: 'c1', title: 'Håndhygiene' } } } },
  },
  'the key alone needs no owner': {
    query: '{ measure { course { id } subject { id } } product { node { id } } }',
    answer: { data: { measure: { course: { id: 'c1' }, subject: { id: 'f1' } }, product: { node: { id: 'f1' } } } },
  },
  'an interface by its key: the owner tells the kind': {
    query:
      '{ pinned { __typename id ... on Course { title } ... on Film { seconds } } measure { subject { ... on Film { seconds } } } }',
    answer: {
      data: {
        pinned: { __typename: 'Course', id: 'c2', title: 'Isolering' },
        measure: { subject: { seconds: 90 } },
      },
    },
  },
  'the kind that the owner has told stays, though those who do not know it are asked once more': {
    query: '{ measure { subject { a: __typename ... on Film { __typename id ... on Node { b: id } } } } }',
    answer: { data: { measure: { subject: { a: 'Film', __typename: 'Film', id: 'f1', b: 'f1' } } } },
    stock: {
      because: 'the name of the interface object overwrites the kind, so that no fragment on the kind applies',
      answer: { data: { measure: { subject: { a: 'Film' } } } },
    },
  },
};
