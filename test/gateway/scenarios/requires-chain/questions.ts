import { incomplete, type Question } from '../../../support/scenario.js';

export const questions: Record<string, Question> = {
  'one step': {
    query: '{ courses { points } }',
    answer: { data: { courses: [{ points: 8 }, { points: null }] } },
  },
  'two steps, of which the client sees the last': {
    query: '{ courses { level } }',
    answer: { data: { courses: [{ level: 'nivå 8' }, { level: null }] } },
  },
  'a circle: the end of the chain is required where it began, and a null is required like any value': {
    query: '{ courses { title } }',
    answer: { data: { courses: [{ title: 'nivå 8/8 (kort)' }, { title: 'null/null (null)' }] } },
  },
  'all steps at once, under other names': {
    query: '{ courses { a: label b: level c: points d: hours title isNoted } }',
    answer: {
      data: {
        courses: [
          { a: 'nivå 8/8', b: 'nivå 8', c: 8, d: 4, title: 'nivå 8/8 (kort)', isNoted: true },
          { a: 'null/null', b: null, c: null, d: null, title: 'null/null (null)', isNoted: false },
        ],
      },
    },
  },
  'what is only required does not show': {
    query: '{ courses { isNoted } }',
    answer: { data: { courses: [{ isNoted: true }, { isNoted: false }] } },
  },
  'under names that the chain itself has for others': {
    query: '{ courses { level: points title } }',
    planner: {
      because: 'the required level is fetched under the name that the client has used for the points',
      answer: {
        data: {
          courses: [
            { level: null, title: 'nivå 8/8 (kort)' },
            { level: null, title: 'null/null (null)' },
          ],
        },
        extensions: incomplete([['courses', 0, 'level'], 'Invalid value found for field Course.level.']),
      },
    },
    answer: {
      data: {
        courses: [
          { level: 8, title: 'nivå 8/8 (kort)' },
          { level: null, title: 'null/null (null)' },
        ],
      },
    },
  },
};
