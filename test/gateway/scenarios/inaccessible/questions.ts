import { incomplete, type Question } from '../../../support/scenario.js';

export const questions: Record<string, Question> = {
  'an inner key joins, and inner fields are required': {
    query: '{ courses { title rank } }',
    answer: {
      data: {
        courses: [
          { title: 'Håndhygiene', rank: 's1:3' },
          { title: 'Isolering', rank: 's2:undefined' },
        ],
      },
    },
  },
  'a record of an inner type, and an inner value, are null': {
    query: '{ things { __typename ... on Course { title } } states }',
    answer: {
      data: { things: [{ __typename: 'Course', title: 'Håndhygiene' }, null], states: ['OPEN', null, 'CLOSED'] },
      extensions: incomplete(
        [['things', 1], 'Invalid __typename found for object at array element of type Thing at index 1.'],
        [['states', 1], 'Invalid value found for array element of type State at index 1.'],
      ),
    },
  },
  'introspection does not tell of them': {
    query: `{
      course: __type(name: "Course") { fields { name } interfaces { name } }
      thing: __type(name: "Thing") { possibleTypes { name } }
      state: __type(name: "State") { enumValues { name } }
      draft: __type(name: "Draft") { name }
    }`,
    answer: {
      data: {
        course: { fields: [{ name: 'title' }, { name: 'rank' }], interfaces: [] },
        thing: { possibleTypes: [{ name: 'Course' }] },
        state: { enumValues: [{ name: 'OPEN' }, { name: 'CLOSED' }] },
        draft: null,
      },
    },
  },
};
