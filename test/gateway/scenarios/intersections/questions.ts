import { incomplete, type Question } from '../../../support/scenario.js';

export const questions: Record<string, Question> = {
  'an enum that only comes out is that of both': {
    query: '{ people { role } roles }',
    answer: { data: { people: [{ role: 'TEACHER' }, { role: 'LEARNER' }], roles: ['LEARNER', 'TEACHER', null] } },
  },
  'a value that clients must not see is null': {
    query: '{ people { id state } }',
    answer: {
      data: {
        people: [
          { id: 'p1', state: 'ACTIVE' },
          { id: 'p2', state: null },
        ],
      },
      extensions: incomplete([['people', 1, 'state'], 'Invalid value found for field Person.state.']),
    },
  },
  'an input has the fields that both know, and a default where one has it': {
    query: 'query ($first: Int!) { one(filter: { first: $first, state: ACTIVE }) two(filter: { first: $first }) }',
    variables: { first: 3 },
    answer: { data: { one: '{"first":3,"state":"ACTIVE"}', two: '{"first":3}' } },
  },
  'an enum as argument: left out, given, null': {
    query: '{ byState { id } active: byState(state: ACTIVE) { id } none: byState(state: null) { id } }',
    answer: { data: { byState: [{ id: 'p1' }], active: [{ id: 'p1' }], none: [] } },
  },
};
