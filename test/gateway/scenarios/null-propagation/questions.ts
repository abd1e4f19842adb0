import { errorOf, incomplete, type Question } from '../../../support/scenario.js';

/** The message names the field as the client does. */
const noName = (...path: (string | number)[]): [(string | number)[], string] => [
  path,
  `Cannot return null for non-nullable field Person.${path.at(-1)!}.`,
];
const noSeats = (...path: (string | number)[]): [(string | number)[], string] => [
  path,
  'Cannot return null for non-nullable field Room.seats.',
];
const noNick = (...path: (string | number)[]) => errorOf('people', path, 'nick: is not known.', { argument: 'nick' });

export const questions: Record<string, Question> = {
  'a record that lacks what it must have is null, where it may be': {
    query: '{ courses { id teacher { id name } } }',
    answer: {
      data: {
        courses: [
          { id: 'c1', teacher: { id: 'p1', name: 'Kari' } },
          { id: 'c2', teacher: null },
        ],
      },
      extensions: incomplete(noName('courses', 1, 'teacher', 'name')),
    },
  },
  'else the record around it': {
    query: '{ courses { id head { name } } }',
    answer: {
      data: { courses: [{ id: 'c1', head: { name: 'Kari' } }, null] },
      extensions: incomplete(noName('courses', 1, 'head', 'name')),
    },
  },
  'else the whole list, and with it all data': {
    query: '{ strict { id head { name } } course(id: "c1") { id } }',
    answer: { data: null, extensions: incomplete(noName('strict', 1, 'head', 'name')) },
  },
  'all data, from one record': {
    query: '{ course(id: "c1") { id } mandatory { head { name } } }',
    answer: { data: null, extensions: incomplete(noName('mandatory', 'head', 'name')) },
  },
  'a list of what must not be null is null itself, a list of what may be is not': {
    query: '{ course(id: "c1") { rooms { id seats } maybe { id seats } } }',
    answer: {
      data: { course: { rooms: null, maybe: [{ id: 'r1', seats: 30 }, null] } },
      extensions: incomplete(noSeats('course', 'rooms', 1, 'seats'), noSeats('course', 'maybe', 1, 'seats')),
    },
  },
  'where a subgraph says itself what is wrong, its error is all': {
    query: '{ courses { id teacher { nick } } }',
    answer: {
      data: {
        courses: [
          { id: 'c1', teacher: null },
          { id: 'c2', teacher: null },
        ],
      },
      errors: [noNick('courses', 0, 'teacher', 'nick')],
    },
  },
  'by another name, in a fragment, and twice': {
    query: `{ course(id: "c2") { ... on Course { a: head { b: name } } } c: courses { d: teacher { ...N } } }
      fragment N on Person { e: name name }`,
    answer: {
      data: { course: null, c: [{ d: { e: 'Kari', name: 'Kari' } }, { d: null }] },
      extensions: incomplete(noName('course', 'a', 'b'), noName('c', 1, 'd', 'e')),
    },
  },
};
