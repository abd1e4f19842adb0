import type { Question } from '../../../support/scenario.js';

const settings = { a: 1, deep: { list: [1, { b: null }], __typename: 'Not a type' }, empty: {} };

export const questions: Record<string, Question> = {
  'come as they are': {
    query: '{ records { place settings any big } }',
    answer: {
      data: {
        records: [
          { place: { lat: 59.9, lon: [10.7] }, settings, any: [[1, '1'], null, true], big: '9007199254740993' },
          { place: 'Oslo', settings: null, any: 0, big: '12' },
        ],
      },
    },
  },
  'as key and as required field they arrive whole': {
    query: '{ records { seen } }',
    answer: {
      data: {
        records: [{ seen: `{"lat":59.9,"lon":[10.7]} ${JSON.stringify(settings)}` }, { seen: '"Oslo" null' }],
      },
    },
  },
  'as arguments: in variables, written, and in lists': {
    query: `query ($value: JSON, $one: JSON!) {
      a: echo(value: $value) b: echo(value: { x: [1, { y: $one }], z: null }) c: echo(list: [$one, "b", 2.5])
      records { with(value: { inner: $value }) }
    }`,
    variables: { value: { a: [null, { b: {} }] }, one: 'én' },
    answer: {
      data: {
        a: { a: [null, { b: {} }] },
        b: { x: [1, { y: 'én' }], z: null },
        c: ['én', 'b', 2.5],
        records: Array.from({ length: 2 }, () => ({ with: { given: { inner: { a: [null, { b: {} }] } } } })),
      },
    },
  },
};
