import type { Question } from '../../../support/scenario.js';

export const questions: Record<string, Question> = {
  "fields with names of an object's own": {
    query: '{ hasOwnProperty thing { constructor toString valueOf data errors prototype { isPrototypeOf } } }',
    answer: {
      data: {
        hasOwnProperty: true,
        thing: {
          constructor: 'snekker',
          toString: 'streng',
          valueOf: 'streng av snekker',
          data: 'd',
          errors: 'e',
          prototype: { isPrototypeOf: ['a', null] },
        },
      },
    },
  },
  'such names given to other fields': {
    query: '{ valueOf: thing { __proto__: id hasOwnProperty: valueOf length: data } __proto__: hasOwnProperty }',
    answer: {
      data: {
        valueOf: { ['__proto__']: 't1', hasOwnProperty: 'streng av snekker', length: 'd' },
        ['__proto__']: true,
      },
    },
  },
  'a record under such a name, which another subgraph adds to': {
    query: '{ __proto__: thing { __proto__: prototype { __proto__: isPrototypeOf } toString } }',
    answer: {
      data: { ['__proto__']: { ['__proto__']: { ['__proto__']: ['a', null] }, toString: 'streng' } },
    },
  },
  'names of entity fetches': {
    query: 'query ($_entities: [String!]) { _entities: representations(representations: $_entities) representations }',
    variables: { _entities: ['a', 'b'] },
    answer: { data: { _entities: 'a,b', representations: 'ingen' } },
  },
  'variables with such names': {
    query:
      'query ($constructor: [String!], $toString: [String!] = ["d"]) { a: representations(representations: $constructor) b: representations(representations: $toString) }',
    answer: { data: { a: 'ingen', b: 'd' } },
  },
};
