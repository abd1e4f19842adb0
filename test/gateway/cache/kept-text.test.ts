import { expect, test } from '@jest/globals';
import { ofText, toText } from '../../../gateway/cache/kept-text.js';
import { numberKept } from '../../../registry/changes/kept-values.js';

test('given facts that their registry keeps, then the text has their number, and gives the very same back', () => {
  const facts = { ids: Array.from({ length: 1000 }, (_, n) => `id-${n}`) };
  numberKept(facts);
  const text = toText({ __typename: 'Topic', id: 'a', facts }, 200);
  expect(text).not.toBeNull();
  expect((ofText(text ?? '') as { facts: unknown }).facts).toBe(facts);
});

test.each([
  [{ id: 'a', name: 'x'.repeat(150) }],
  [{ id: 'a', names: Array.from({ length: 60 }, () => 'x') }],
  [{ id: 'a', deep: { deeper: { names: ['x'.repeat(150)] } } }],
  ['x'.repeat(150)],
  [Array.from({ length: 60 }, () => 1)],
])('what is longer than is asked for has no text, what is not has: %j', (value) => {
  expect(toText(value, 100)).toBeNull();
  expect(toText(value, 1000)).toBe(JSON.stringify(value));
});
