import type { Question } from '../../../support/scenario.js';

export const questions: Record<string, Question> = {
  'from the plain key by the key of two fields to the nested one': {
    query: '{ courses { id grade } }',
    answer: {
      data: {
        courses: [
          { id: 'c1', grade: 'A' },
          { id: 'c2', grade: 'B' },
        ],
      },
    },
  },
  'every field of the record, each from the subgraph that has it': {
    query: '{ courses { title hours grade(scale: "A-F") provider { name } } }',
    answer: {
      data: {
        courses: [
          { title: 'Håndhygiene', hours: 2, grade: 'A/A-F', provider: { name: 'o1 i NO' } },
          { title: 'Håndhygiene', hours: 3, grade: 'B/A-F', provider: { name: 'o2 i NO' } },
        ],
      },
    },
  },
  'backwards: from where it has no plain key': {
    query: 'query ($country: String = "NO") { firstOf(country: $country) { id title grade } }',
    answer: { data: { firstOf: { id: 'c1', title: 'Håndhygiene', grade: 'A' } } },
  },
  'a key that the client asks for under other names': {
    query: '{ courses { a: code b: year c: provider { d: country } grade } }',
    answer: {
      data: {
        courses: [
          { a: 'HH', b: 2024, c: { d: 'NO' }, grade: 'A' },
          { a: 'HH', b: 2025, c: { d: 'NO' }, grade: 'B' },
        ],
      },
    },
  },
};
