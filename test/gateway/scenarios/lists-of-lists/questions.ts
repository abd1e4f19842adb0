import type { Question } from '../../../support/scenario.js';

export const questions: Record<string, Question> = {
  'of numbers, and of records that another subgraph adds to': {
    query: '{ boards { grid cells { id label } } rows { label near { label } } }',
    answer: {
      data: {
        boards: [
          {
            grid: [[1, 2], [], null, [3, null]],
            cells: [[{ id: 'x', label: 'celle x' }, null], [], [{ id: 'y', label: 'celle y' }]],
          },
          { grid: [], cells: [] },
        ],
        rows: [[[{ label: 'celle x', near: [[{ label: 'celle y' }], [null]] }], null], []],
      },
    },
  },
  'of numbers, required': {
    query: '{ boards { sum } }',
    answer: { data: { boards: [{ sum: 6 }, { sum: 0 }] } },
  },
  'of records, required': {
    query: '{ boards { labels } }',
    answer: {
      data: {
        boards: [{ labels: '[["celle x",null],[],["celle y"]]' }, { labels: '[]' }],
      },
    },
    stock: {
      because: 'it looks for the fields of a record in the list that holds it, and gives null for each list',
      answer: { data: { boards: [{ labels: '[null,null,null]' }, { labels: '[]' }] } },
    },
  },
};
