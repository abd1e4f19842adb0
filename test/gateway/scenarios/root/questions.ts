import type { Question } from '../../../support/scenario.js';

export const questions: Record<string, Question> = {
  'the name of the root alone needs no subgraph': {
    query: '{ __typename }',
    answer: { data: { __typename: 'Query' } },
  },
  'and under other names, in fragments, beside fields': {
    query: '{ a: __typename one ...Q b: __typename } fragment Q on Query { two c: __typename }',
    answer: { data: { a: 'Query', one: 1, two: 2, c: 'Query', b: 'Query' } },
  },
  'of the changes': {
    query: 'mutation { __typename a: __typename }',
    answer: { data: { __typename: 'Mutation', a: 'Mutation' } },
  },
  'the root below the root and below a change': {
    query: '{ me { __typename one two me { a: __typename two } } }',
    answer: { data: { me: { __typename: 'Query', one: 1, two: 2, me: { a: 'Query', two: 2 } } } },
  },
  'after a change': {
    query: 'mutation { change { __typename one two } changeTwo { one two } }',
    answer: { data: { change: { __typename: 'Query', one: 1, two: 2 }, changeTwo: { one: 1, two: 2 } } },
  },
  'introspection beside data, under other names and by variables': {
    query: `query ($name: String!, $deprecated: Boolean = true, $on: Boolean!) {
      one
      type: __type(name: $name) { name kind fields(includeDeprecated: $deprecated) { name } }
      none: __type(name: "constructor") { name }
      schema: __schema { queryType { ...T } mutationType { ...T } subscriptionType { name } }
      left: __schema @include(if: $on) { queryType { name } }
    }
    fragment T on __Type { name __typename }`,
    variables: { name: 'Query', on: false },
    answer: {
      data: {
        one: 1,
        type: { name: 'Query', kind: 'OBJECT', fields: [{ name: 'one' }, { name: 'me' }, { name: 'two' }] },
        none: null,
        schema: {
          queryType: { name: 'Query', __typename: '__Type' },
          mutationType: { name: 'Mutation', __typename: '__Type' },
          subscriptionType: null,
        },
      },
    },
  },
  'a directive that every subgraph lets clients use, with its default': {
    query: '{ one @once two @once(times: 2) }',
    answer: { data: { one: 1, two: 2 } },
  },
};
