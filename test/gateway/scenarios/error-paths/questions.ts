import { errorOf, type Question } from '../../../support/scenario.js';

type Path = (string | number)[];
const unread = (service: string, ...path: Path) =>
  errorOf(service, path, 'topic: cannot be read.', { argument: 'topic' });
const failed = (service: string, argument: string, text: string, ...path: Path) =>
  errorOf(service, path, `${argument}: ${text}`, { argument });

export const questions: Record<string, Question> = {
  'at the root, and in a list': {
    query: '{ a: broken list courses { id } }',
    answer: {
      data: { a: null, list: [1, null, 3], courses: [{ id: 'c1' }, { id: 'c2' }, { id: 'c3' }] },
      errors: [failed('courses', 'broken', 'always fails.', 'a'), failed('courses', 'list', 'one fails.', 'list', 1)],
    },
  },
  "through lists, under the client's names, at every place where the record stands": {
    query: '{ all: courses { them: topics { what: text } main { text } } }',
    answer: {
      data: {
        all: [
          { them: [{ what: 'tekst' }, { what: null }, null, { what: 'tekst' }], main: { text: null } },
          { them: [], main: null },
          { them: [{ what: null }, { what: null }], main: { text: null } },
        ],
      },
      errors: [
        unread('topics', 'all', 0, 'main', 'text'),
        unread('topics', 'all', 0, 'them', 1, 'what'),
        unread('topics', 'all', 2, 'them', 0, 'what'),
        unread('topics', 'all', 2, 'them', 1, 'what'),
      ],
    },
  },
  'one step further, where the first step has led to it': {
    query: '{ courses { main { related { text } } topics { related { text } } } }',
    answer: {
      data: {
        courses: [
          {
            main: { related: [] },
            topics: [
              { related: [{ text: 'tekst' }, { text: null }] },
              { related: [] },
              null,
              { related: [{ text: 'tekst' }, { text: null }] },
            ],
          },
          { main: null, topics: [] },
          { main: { related: null }, topics: [{ related: [] }, { related: [] }] },
        ],
      },
      errors: [
        unread('topics', 'courses', 0, 'topics', 0, 'related', 1, 'text'),
        unread('topics', 'courses', 0, 'topics', 3, 'related', 1, 'text'),
      ],
    },
  },
  'with lists inside what fails': {
    query: '{ courses { main { hints { text } } } }',
    answer: {
      data: {
        courses: [
          { main: { hints: [{ text: null }, { text: null }] } },
          { main: null },
          { main: { hints: [{ text: null }, { text: null }] } },
        ],
      },
      errors: [0, 2].flatMap((course) =>
        [0, 1].map((hint) => failed('points', 'text', 'no hint.', 'courses', course, 'main', 'hints', hint, 'text')),
      ),
    },
  },
  'the index is that of the place, though records before it lack what is required': {
    query: '{ courses { id main { points } } }',
    // "lost" is null in topics, so that its hours cannot be given and points are not asked for it.
    answer: {
      data: {
        courses: [
          { id: 'c1', main: { points: null } },
          { id: 'c2', main: null },
          { id: 'c3', main: { points: null } },
        ],
      },
      errors: [unread('points', 'courses', 0, 'main', 'points')],
    },
  },
  'the index is that of the place, though records of another type stand before it': {
    query: '{ works { id ... on Course { grade { value } } } }',
    answer: {
      data: {
        works: [{ id: 'f1' }, { id: 'c3', grade: null }, { id: 'f1' }, { id: 'c1', grade: { value: 1 } }],
      },
      errors: [failed('points', 'grade', 'is not set.', 'works', 1, 'grade')],
    },
    stock: {
      because: 'it counts only what it asked for, and takes the count for an index among all works',
      answer: {
        data: {
          works: [{ id: 'f1' }, { id: 'c3', grade: null }, { id: 'f1' }, { id: 'c1', grade: { value: 1 } }],
        },
        errors: [failed('points', 'grade', 'is not set.', 'works', 0, 'grade')],
      },
    },
  },
  'lists of lists, with nulls in both': {
    query: '{ matrix { id text } }',
    answer: {
      data: {
        matrix: [[{ id: 't1', text: 'tekst' }], null, [null, { id: 'bad', text: null }, { id: 't1', text: 'tekst' }]],
      },
      errors: [unread('topics', 'matrix', 2, 1, 'text')],
    },
  },
};
