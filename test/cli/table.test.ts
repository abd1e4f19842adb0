import { expect, test } from '@jest/globals';
import { asTable } from '../../cli/table.js';

test('columns are as wide as their widest cell; a text over 44 characters is cut, and shows it', () => {
  const table = asTable(
    ['id', 'name'],
    [
      ['a', 'x'.repeat(44)],
      ['b', 'y'.repeat(45)],
    ],
  );
  expect(table.split('\n')).toEqual([
    'id  name',
    `──  ${'─'.repeat(44)}`,
    `a   ${'x'.repeat(44)}`,
    `b   ${'y'.repeat(43)}…`,
  ]);
});
