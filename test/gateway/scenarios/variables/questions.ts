import type { Question } from '../../../support/scenario.js';

const INPUT = '{"number":7,"kind":"A"}';

export const questions: Record<string, Question> = {
  'left out, null and given are three things': {
    query: `query ($a: String, $b: String, $c: String) {
      a: told(text: $a) b: told(text: $b) c: told(text: $c) d: told
    }`,
    variables: { b: null, c: 'tekst' },
    answer: { data: { a: '{"text":"uten"}', b: '{"text":null}', c: '{"text":"tekst"}', d: '{"text":"uten"}' } },
  },
  'defaults of the operation, of the field and of the input': {
    query: `query ($text: String = "fra spørsmålet", $number: Int = 4, $input: Input = {}, $null: Int = null) {
      told(text: $text, number: $null, input: $input)
      courses { told(text: $text, number: $number, input: { inner: $input }) }
    }`,
    answer: {
      data: {
        told: `{"text":"fra spørsmålet","number":null,"input":${INPUT}}`,
        courses: [
          { told: `{"text":"fra spørsmålet","number":4,"input":{"number":7,"inner":${INPUT},"kind":"A"}}` },
          { told: `{"text":"fra spørsmålet","number":4,"input":{"number":7,"inner":${INPUT},"kind":"A"}}` },
        ],
      },
    },
  },
  'inside objects and lists, some of them left out': {
    query: `query ($text: String, $number: Int!, $kind: Kind, $id: ID, $inner: Input) {
      courses { told(number: $number, ids: [$id, "x", null], input: { text: $text, kind: $kind, list: [{ number: $number, inner: $inner }] }) }
    }`,
    variables: { number: 1, kind: 'B', id: 5, inner: null },
    answer: {
      data: {
        courses: Array.from({ length: 2 }, () => ({
          told: '{"number":1,"input":{"number":7,"list":[{"number":1,"inner":null,"kind":"A"}],"kind":"B"},"ids":["5","x",null]}',
        })),
      },
    },
  },
  'a single value where a list is taken': {
    query: 'query ($list: [Int!], $ids: [ID]) { a: told(list: 3) b: told(list: $list) courses { told(ids: $ids) } }',
    variables: { list: 4, ids: 'c1' },
    answer: {
      data: {
        a: '{"text":"uten","list":[3]}',
        b: '{"text":"uten","list":[4]}',
        courses: [{ told: '{"number":2,"ids":["c1"]}' }, { told: '{"number":2,"ids":["c1"]}' }],
      },
    },
  },
  'texts with every kind of sign': {
    query:
      'query ($text: String) { a: told(text: $text) b: told(text: "\\u00e6 \\"\\\\ 🧼") courses { told(text: """ linje\n  to """) } }',
    variables: { text: '"\\\n\u2028 æ 🧼' },
    answer: {
      data: {
        a: JSON.stringify({ text: '"\\\n\u2028 æ 🧼' }),
        b: JSON.stringify({ text: 'æ "\\ 🧼' }),
        courses: Array.from({ length: 2 }, () => ({ told: JSON.stringify({ text: ' linje\nto ', number: 2 }) })),
      },
    },
  },
};
