import type { Question } from '../../../support/scenario.js';

export const questions: Record<string, Question> = {
  'a field that moved is asked where it is now': {
    query: '{ oldCourses { id title status } courses { title } }',
    answer: {
      data: {
        oldCourses: [
          { id: 'c1', title: 'Ny tittel', status: 'gammel' },
          { id: 'c2', title: 'Ny tittel 2', status: 'gammel' },
        ],
        courses: [{ title: 'Ny tittel' }, { title: 'Ny tittel 2' }],
      },
    },
  },
  'also where another field requires it': {
    query: '{ oldCourses { points mark } }',
    answer: {
      data: {
        oldCourses: [
          { points: 30, mark: 'gammel 3' },
          { points: 50, mark: 'gammel 5' },
        ],
      },
    },
  },
  'and where the old place knows it only by an interface': {
    query: '{ feed { __typename id title } }',
    answer: {
      data: {
        feed: [
          { __typename: 'Course', id: 'c2', title: 'Ny tittel 2' },
          { __typename: 'Note', id: 'n1', title: 'Notat' },
          { __typename: 'Course', id: 'c1', title: 'Ny tittel' },
        ],
      },
    },
  },
  'a field that moved from a subgraph that is no more': {
    query: '{ oldCourses { level } }',
    answer: { data: { oldCourses: [{ level: 'nivå c1' }, { level: 'nivå c2' }] } },
  },
};
