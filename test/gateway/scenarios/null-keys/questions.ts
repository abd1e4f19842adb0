import { errorOf, type Question } from '../../../support/scenario.js';

export const questions: Record<string, Question> = {
  'what has no key, leads nowhere or fails is null, and all the others are there': {
    query: '{ shelves { guide { upc author { name isbn } } } }',
    answer: {
      data: {
        shelves: [
          { guide: { upc: 'u1', author: { name: 'Kari', isbn: 'i1' } } },
          { guide: null },
          { guide: { upc: 'u2', author: null } },
          { guide: { upc: 'u3', author: null } },
          { guide: { upc: 'broken', author: null } },
          { guide: { upc: 'u1', author: { name: 'Kari', isbn: 'i1' } } },
        ],
      },
      errors: [errorOf('authors', ['shelves', 4, 'guide'], 'authorId: cannot be read.', { argument: 'authorId' })],
    },
  },
};
