import { incomplete, type Breakage, type Question } from '../../../support/scenario.js';

/** The subgraph `courses` answers with this, whatever is asked. */
const given = (data: object): { courses: Breakage } => ({ courses: () => ({ body: JSON.stringify({ data }) }) });
const invalid = (place: string, ...path: (string | number)[]): [(string | number)[], string] => [
  path,
  `Invalid value found for ${place}.`,
];

/** In place of an answer that lacks what was asked. */
const UNAVAILABLE = {
  message: 'The registry "courses" does not answer; try again later.',
  extensions: { code: 'SOURCE_UNAVAILABLE', registry: 'courses', lastAnswered: '<moment>' },
};

export const questions: Record<string, Question> = {
  'a leaf of another type is null': {
    query: '{ courses { id level hours price note } }',
    broken: given({
      courses: [
        { id: 5, level: 'UNKNOWN', hours: 2.5, price: 'much', note: 7 },
        { id: 'c2', level: 'ADVANCED', hours: 3, price: 4, note: null },
      ],
    }),
    answer: {
      data: {
        courses: [
          { id: 5, level: null, hours: null, price: null, note: null },
          { id: 'c2', level: 'ADVANCED', hours: 3, price: 4, note: null },
        ],
      },
      extensions: incomplete(
        invalid('field Course.level', 'courses', 0, 'level'),
        invalid('field Course.hours', 'courses', 0, 'hours'),
        invalid('field Course.price', 'courses', 0, 'price'),
        invalid('field Course.note', 'courses', 0, 'note'),
      ),
    },
  },
  'an own scalar may hold anything': {
    query: '{ courses { when } }',
    broken: given({ courses: [{ when: { any: ['thing'] } }, { when: false }] }),
    answer: { data: { courses: [{ when: { any: ['thing'] } }, { when: false }] } },
  },
  'an invalid value that must not be null takes its list with it': {
    query: '{ flags courses { id } }',
    broken: given({ flags: [true, 'yes'], courses: [] }),
    answer: {
      data: { flags: null, courses: [] },
      extensions: incomplete(invalid('array element of type Boolean at index 1', 'flags', 1)),
    },
  },
  'or all data': {
    query: '{ strict courses { id } }',
    broken: given({ strict: 'one', courses: [] }),
    answer: { data: null, extensions: incomplete(invalid('field Query.strict', 'strict')) },
  },
  'a record of a type that nobody knows is null': {
    query: '{ work { __typename id } courses { id } }',
    broken: given({ work: { __typename: 'Book', id: 'b1' }, courses: [null] }),
    answer: {
      data: { work: null, courses: [null] },
      extensions: incomplete([['work'], 'Invalid __typename found for object at field Query.work.']),
    },
  },
  'fields that were not asked do not come through': {
    query: '{ courses { id } any { __typename ... on Note { text } } }',
    broken: given({
      courses: [{ id: 'c1', secret: 1, level: 'BASIC' }],
      any: { __typename: 'Course', text: 'no' },
      more: 2,
    }),
    answer: { data: { courses: [{ id: 'c1' }], any: { __typename: 'Course' } } },
  },
  'fields that are lacking are an answer that is none': {
    query: '{ courses { id hours level } work { id } }',
    broken: given({ courses: [{ id: 'c1', level: 'BASIC' }], work: null }),
    answer: { data: { courses: null, work: null }, errors: [UNAVAILABLE] },
  },
  'and so is one without a field at the root': {
    query: '{ courses { id hours level } work { id } }',
    broken: given({ courses: [{ id: 'c1', level: 'BASIC', hours: 2 }] }),
    answer: { data: { courses: null, work: null }, errors: [UNAVAILABLE] },
  },
};
