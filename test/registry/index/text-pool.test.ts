import { expect, test } from '@jest/globals';
import { TextPool } from '../../../registry/index/text-pool.js';

const record = (...topicIds: string[]) => ({ topicIds, title: { nb: ['x'.repeat(40)] } });

test('given records with the same topics, then they have the very same list of them, and nothing can be changed', () => {
  const pool = new TextPool();
  const [one, other] = [pool.share(record('a', 'b')), pool.share(record('a', 'b'))];
  expect(one.topicIds).toBe(other.topicIds);
  expect(() => one.topicIds.push('c')).toThrow(TypeError);
});

test.each<[string[], string[]]>([
  [
    ['a', 'b'],
    ['b', 'a'],
  ],
  [[], ['']],
  [['a\u0000b'], ['a', 'b']],
  [
    ['a\u0000b', 'c'],
    ['a', 'b\u0000c'],
  ],
])('lists that differ stay apart: %j and %j', (one, other) => {
  const pool = new TextPool();
  pool.share(record(...one));
  expect(pool.share(record(...other)).topicIds).toEqual(other);
});
