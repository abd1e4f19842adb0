import type { Breakage, Question } from '../../../support/scenario.js';

const MESSAGE = 'The registry "points" does not answer; try again later.';
const UNAVAILABLE = { code: 'SOURCE_UNAVAILABLE', registry: 'points', lastAnswered: '<moment>' };
/** In place of entities the gateway answers itself, as the subgraph; at the root it cannot. */
const noEntities = { message: MESSAGE, extensions: { ...UNAVAILABLE, serviceName: 'points' } };
const noRoot = { message: MESSAGE, extensions: UNAVAILABLE };
const points = (answer: ReturnType<Breakage>): { points: Breakage } => ({ points: () => answer });
const json = (body: unknown, status?: number) => ({ body: JSON.stringify(body), ...(status && { status }) });

const QUERY = '{ courses { title points mark plain } }';
/** What the others know; that the points are not known is passed on to those who require them. */
const WITHOUT_POINTS = {
  courses: ['Håndhygiene', 'Isolering', 'Avfall'].map((title) => ({
    title,
    points: null,
    mark: 'merke null',
    plain: 'uten',
  })),
};
const entities = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ __typename: 'Course', points: index }));

export const questions: Record<string, Question> = {
  'one that hangs up leaves what the others know': {
    query: QUERY,
    broken: points('hang up'),
    answer: { data: WITHOUT_POINTS, errors: [noEntities] },
  },
  'one that answers 500': {
    query: QUERY,
    broken: points({ status: 500, type: 'text/plain', body: 'oops' }),
    answer: { data: WITHOUT_POINTS, errors: [noEntities] },
  },
  'one that answers HTML': {
    query: QUERY,
    broken: points({ type: 'text/html', body: '<html></html>' }),
    answer: { data: WITHOUT_POINTS, errors: [noEntities] },
  },
  'one whose JSON is cut off': {
    query: QUERY,
    broken: points({ body: '{"data": {"_entities": [' }),
    answer: { data: WITHOUT_POINTS, errors: [noEntities] },
  },
  'one that is down at the root': {
    query: '{ two one }',
    broken: points('hang up'),
    answer: { data: { two: null, one: 1 }, errors: [noRoot] },
  },
  'one that is down at the root, where there must be something': {
    query: '{ three one }',
    broken: points('hang up'),
    answer: { data: null, errors: [noRoot] },
  },
  'one that gives errors and no data': {
    query: '{ courses { title points } }',
    broken: points(json({ errors: [{ message: 'ikke nå', extensions: { code: 'BUSY' } }] })),
    answer: {
      data: {
        courses: [
          { title: 'Håndhygiene', points: null },
          { title: 'Isolering', points: null },
          { title: 'Avfall', points: null },
        ],
      },
      errors: [fault()],
    },
  },
  'one that gives an error without words, and data': {
    query: '{ courses { points } }',
    broken: points(
      json({ data: { _entities: entities(3) }, errors: [{ message: '', path: ['_entities', 1, 'points'] }] }),
    ),
    answer: {
      data: { courses: [{ points: 0 }, { points: 1 }, { points: 2 }] },
      errors: [{ ...fault(), path: ['courses', 1, 'points'] }],
    },
  },
  'one that gives null for all entities': {
    query: '{ courses { title points } }',
    broken: points(json({ data: { _entities: [null, null, null] } })),
    answer: {
      data: {
        courses: [
          { title: 'Håndhygiene', points: null },
          { title: 'Isolering', points: null },
          { title: 'Avfall', points: null },
        ],
      },
    },
  },
  'one that gives too few entities': {
    query: '{ courses { title points } }',
    broken: points(json({ data: { _entities: entities(2) } })),
    answer: {
      data: {
        courses: [
          { title: 'Håndhygiene', points: null },
          { title: 'Isolering', points: null },
          { title: 'Avfall', points: null },
        ],
      },
      errors: [noEntities],
    },
  },
  'one that gives no list of entities': {
    query: '{ courses { points } }',
    broken: points(json({ data: { _entities: { points: 1 } } })),
    answer: { data: { courses: [{ points: null }, { points: null }, { points: null }] }, errors: [noEntities] },
  },
  'data that is no object': {
    query: '{ courses { points } }',
    broken: points(json({ data: null })),
    answer: { data: { courses: [{ points: null }, { points: null }, { points: null }] }, errors: [noEntities] },
  },
  'a part of what was asked': {
    query: '{ courses { points } }',
    broken: points(
      json({ data: { _entities: [{ __typename: 'Course', points: 1 }, { __typename: 'Course' }, null] } }),
    ),
    answer: { data: { courses: [{ points: null }, { points: null }, { points: null }] }, errors: [noEntities] },
  },
  'a text in place of a record': {
    query: '{ courses { points } }',
    broken: points(json({ data: { _entities: ['a', 'b', 'c'] } })),
    answer: { data: { courses: [{ points: null }, { points: null }, { points: null }] }, errors: [noEntities] },
  },
  'a list in place of an answer': {
    query: '{ courses { points } }',
    broken: points(json([])),
    answer: { data: { courses: [{ points: null }, { points: null }, { points: null }] }, errors: [noEntities] },
  },
  'an error of its own, with what nobody may see': {
    query: '{ courses { points } }',
    broken: points(
      json({
        data: null,
        errors: [
          {
            message: 'connect mongodb://admin:hemmelig@10.0.0.7/courses failed at /srv/app/db.js:12',
            path: ['_entities'],
            extensions: { code: 'INTERNAL_SERVER_ERROR', stacktrace: ['Error', 'at /srv/app/db.js:12'] },
          },
        ],
      }),
    ),
    answer: {
      data: { courses: [{ points: null }, { points: null }, { points: null }] },
      errors: [fault()],
    },
  },
  'an error with a code of ours, and more than its words': {
    query: '{ courses { points } }',
    broken: points(
      json({
        data: null,
        errors: [
          { message: 'first: for mange', extensions: { code: 'BAD_USER_INPUT', argument: 'first', stack: 'x' } },
        ],
      }),
    ),
    answer: {
      data: { courses: [{ points: null }, { points: null }, { points: null }] },
      errors: [
        {
          message: 'first: for mange',
          extensions: { code: 'BAD_USER_INPUT', argument: 'first', serviceName: 'points' },
        },
      ],
    },
  },
  'a redirect': {
    query: '{ courses { points } }',
    broken: points({ status: 302, body: '' }),
    answer: { data: { courses: [{ points: null }, { points: null }, { points: null }] }, errors: [noEntities] },
  },
};

/** What is no error of ours: its inside is not shown. */
function fault(): object {
  return {
    message: 'Internal error <id>. Report this id if it does not pass.',
    extensions: { code: 'INTERNAL_SERVER_ERROR', id: '<id>', serviceName: 'points' },
  };
}
