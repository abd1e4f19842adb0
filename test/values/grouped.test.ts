import { expect, test } from '@jest/globals';
import { grouped } from '../../values/grouped.js';

test('things stand once under each of their names, in the order they come', () => {
  const groups = grouped(['ab', 'b', 'aa', 'c'], (word) => word);
  expect([...groups]).toEqual([
    ['a', ['ab', 'aa']],
    ['b', ['ab', 'b']],
    ['c', ['c']],
  ]);
});
