import { errorOf, type Question } from '../../../support/scenario.js';

export const questions: Record<string, Question> = {
  'are done one after the other, whichever subgraph does them': {
    query: 'mutation { a: add(number: 1) b: multiply(by: 5) c: add(number: 2) d: multiply(by: 10) e: multiply(by: 2) }',
    answer: { data: { a: 1, b: 5, c: 7, d: 70, e: 140 } },
  },
  'a shared one is done once': {
    query: 'mutation { shared add(number: 1) }',
    answer: { data: { shared: 100, add: 101 } },
  },
  'in the order in which they are first asked, fragments written out': {
    query: `mutation ($by: Int = 3) { ...M add(number: 4) ... { multiply(by: $by) } }
      fragment M on Mutation { multiply(by: $by) first: add(number: 1) }`,
    answer: { data: { multiply: 0, first: 1, add: 5 } },
  },
  'what another subgraph knows of the result is asked before that subgraph does the next': {
    query:
      'mutation { add(number: 1) one: enter(line: "kort") { id length totalThen } multiply(by: 5) two: touch { line length totalThen } }',
    answer: {
      data: {
        add: 1,
        one: { id: 'e2', length: 4, totalThen: 1 },
        multiply: 5,
        two: { line: 'touch', length: 5, totalThen: 5 },
      },
    },
  },
  'and before the first subgraph does the next': {
    query: 'mutation { one: enter(line: "kort") { totalThen } add(number: 1) }',
    answer: { data: { one: { totalThen: 0 }, add: 1 } },
    planner: {
      because: 'mutations of one subgraph that follow each other are sent as one, and what others know is asked after',
      answer: { data: { one: { totalThen: 1 }, add: 1 } },
    },
  },
  'one that fails leaves the others, if it may be null': {
    query: 'mutation { a: add(number: 3) b: tryAdd(number: 1) c: multiply(by: 2) }',
    answer: {
      data: { a: 3, b: null, c: 6 },
      errors: [errorOf('adding', ['b'], 'number: is too small.', { argument: 'number' })],
    },
  },
  'one that fails and must not be null leaves no data': {
    query: 'mutation { a: add(number: 3) failing c: add(number: 2) }',
    answer: {
      data: null,
      errors: [errorOf('multiplying', ['failing'], 'failing: always fails.', { argument: 'failing' })],
    },
  },
  'one that is left out is not done': {
    query: 'mutation ($on: Boolean!) { add(number: 3) @include(if: $on) multiply(by: 2) __typename }',
    variables: { on: false },
    answer: { data: { multiply: 0, __typename: 'Mutation' } },
  },
};
