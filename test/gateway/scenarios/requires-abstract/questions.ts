import type { Question } from '../../../support/scenario.js';

export const questions: Record<string, Question> = {
  'an interface with fields of its members is required, an entity of a third subgraph within': {
    query: '{ courses { sign } }',
    answer: {
      data: { courses: [{ sign: 'Auditorium 40 FHI' }, { sign: 'Nett https://kurs.test' }, { sign: 'ukjent' }] },
    },
  },
  'a list of a union is required': {
    query: '{ courses { load } }',
    answer: { data: { courses: [{ load: 'Lecture 45, Exam A-F' }, { load: '' }, { load: 'Lecture 90' }] } },
  },
  'the client asks for the same under other names': {
    query: `{ courses { sign place { __typename label: name ... on Room { name: seats } } parts { ... on Exam { minutes: questions } } } }`,
    planner: {
      because: 'the required name of the room is fetched under the name that the client has used for its seats',
      answer: {
        data: {
          courses: [
            {
              sign: '40 40 FHI',
              place: { __typename: 'Room', label: 'Auditorium', name: 40 },
              parts: [{}, { minutes: 10 }],
            },
            { sign: 'Nett https://kurs.test', place: { __typename: 'Online', label: 'Nett' }, parts: [] },
            { sign: 'ukjent', place: null, parts: [{}] },
          ],
        },
      },
    },
    answer: {
      data: {
        courses: [
          {
            sign: 'Auditorium 40 FHI',
            place: { __typename: 'Room', label: 'Auditorium', name: 40 },
            parts: [{}, { minutes: 10 }],
          },
          { sign: 'Nett https://kurs.test', place: { __typename: 'Online', label: 'Nett' }, parts: [] },
          { sign: 'ukjent', place: null, parts: [{}] },
        ],
      },
    },
  },
};
