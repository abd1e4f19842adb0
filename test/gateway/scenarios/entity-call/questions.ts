import type { Question } from '../../../support/scenario.js';

export const questions: Record<string, Question> = {
  'a record that two subgraphs hold': {
    query: '{ course(id: "c1") { title topics { name } } }',
    answer: { data: { course: { title: 'Håndhygiene', topics: [{ name: 'Hender' }, { name: 'Smittevern' }] } } },
  },
  'lists in lists, with an entity that is gone and one that comes twice': {
    query: '{ courses { id topics { id name } } }',
    answer: {
      data: {
        courses: [
          {
            id: 'c1',
            topics: [
              { id: 't1', name: 'Hender' },
              { id: 't2', name: 'Smittevern' },
            ],
          },
          { id: 'c2', topics: [] },
          {
            id: 'c3',
            topics: [
              { id: 't2', name: 'Smittevern' },
              { id: 'gone', name: null },
              { id: 't2', name: 'Smittevern' },
            ],
          },
        ],
      },
    },
  },
  'round the circle: course, topic, guideline, course again': {
    query: '{ course(id: "c1") { topics { guideline { title course { title topics { name } } } } } }',
    answer: {
      data: {
        course: {
          topics: [
            {
              guideline: {
                title: 'Nasjonal veileder',
                course: {
                  title: 'Sterilforsyning',
                  topics: [{ name: 'Smittevern' }, { name: null }, { name: 'Smittevern' }],
                },
              },
            },
            { guideline: null },
          ],
        },
      },
    },
  },
  'a guideline leads to topics in another order': {
    query: '{ topics { id guideline { topics { name broader { name } } } } }',
    answer: {
      data: {
        topics: [
          {
            id: 't1',
            guideline: {
              topics: [
                { name: 'Smittevern', broader: null },
                { name: 'Hender', broader: { name: 'Smittevern' } },
              ],
            },
          },
          { id: 't2', guideline: null },
        ],
      },
    },
  },
  'an empty list, a null list, a null record': {
    query: '{ none { title topics { name } } noList { topics { name } } course(id: "c9") { topics { name } } }',
    answer: { data: { none: [], noList: null, course: null } },
  },
  'the same record in several places, each with a selection of its own': {
    query: `{
      one: course(id: "c1") { topics { name } next { topics { name } } }
      two: course(id: "c1") { name: title topics { id guideline { title } } }
    }`,
    answer: {
      data: {
        one: { topics: [{ name: 'Hender' }, { name: 'Smittevern' }], next: { topics: [] } },
        two: {
          name: 'Håndhygiene',
          topics: [
            { id: 't1', guideline: { title: 'Nasjonal veileder' } },
            { id: 't2', guideline: null },
          ],
        },
      },
    },
  },
};
