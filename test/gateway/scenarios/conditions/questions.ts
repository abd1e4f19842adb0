import type { Question } from '../../../support/scenario.js';

export const questions: Record<string, Question> = {
  'what is left out by a variable is not asked': {
    query: 'query ($on: Boolean!) { course { id never @include(if: $on) stock } }',
    variables: { on: false },
    answer: { data: { course: { id: 'c1', stock: 3 } } },
  },
  'what is left out is not asked, by its default': {
    query:
      'query ($off: Boolean = true, $on: Boolean! = false) { course { title a: never @skip(if: $off) b: never @include(if: $on) } }',
    answer: { data: { course: { title: 'Håndhygiene' } } },
  },
  'a given value goes before the default': {
    query: 'query ($off: Boolean = true) { course { title stock @skip(if: $off) } }',
    variables: { off: false },
    answer: { data: { course: { title: 'Håndhygiene', stock: 3 } } },
  },
  'both directives: only if neither leaves it out': {
    query: `query ($yes: Boolean!, $no: Boolean!) {
      course {
        a: stock @include(if: $yes) @skip(if: $no)
        b: never @include(if: $yes) @skip(if: $yes)
        c: never @include(if: $no) @skip(if: $no)
        d: never @skip(if: $yes) @include(if: $no)
      }
    }`,
    variables: { yes: true, no: false },
    answer: { data: { course: { a: 3 } } },
  },
  'a required field that the client has left out is still there for those that require it': {
    query: 'query ($on: Boolean!) { course { price @include(if: $on) isDear @skip(if: $on) note } }',
    variables: { on: false },
    answer: { data: { course: { isDear: true, note: 'dyr: true' } } },
  },
  'nothing that requires is asked where it is left out itself': {
    query: 'query ($on: Boolean!) { course { title isDear @include(if: $on) note @include(if: $on) } }',
    variables: { on: false },
    answer: { data: { course: { title: 'Håndhygiene' } } },
  },
  'on fragments: inline, named, with and without a type, one in the other': {
    query: `query ($on: Boolean!, $off: Boolean!) {
      course {
        ... @include(if: $on) { title ... on Course @skip(if: $on) { never } }
        ... on Course @include(if: $off) { never }
        ...C @skip(if: $off)
        ...N @include(if: $off)
      }
    }
    fragment C on Course { stock never @include(if: $off) }
    fragment N on Course { never }`,
    variables: { on: true, off: false },
    answer: { data: { course: { title: 'Håndhygiene', stock: 3 } } },
  },
  'the same field twice is there if it is asked once': {
    query:
      'query ($on: Boolean!) { course { stock @include(if: $on) stock @skip(if: $on) title @include(if: $on) ... on Course { title } } }',
    variables: { on: false },
    answer: { data: { course: { stock: 3, title: 'Håndhygiene' } } },
  },
  'everything is left out': {
    query: 'query ($on: Boolean!) { course @include(if: $on) { never } offers @include(if: $on) }',
    variables: { on: false },
    answer: { data: {} },
  },
  'a record of which nothing is left': {
    query: 'query ($on: Boolean!) { course { never @include(if: $on) } }',
    variables: { on: false },
    answer: { data: { course: {} } },
  },
  'written values, and a variable that is also an argument': {
    query:
      'query ($on: Boolean!) { course { a: never @include(if: false) b: stock @skip(if: false) offer(isDear: $on) @include(if: $on) } }',
    variables: { on: true },
    answer: { data: { course: { b: 3, offer: 'tilbud true' } } },
  },
};
