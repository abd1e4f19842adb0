import { expect, test } from '@jest/globals';
import { createYield } from '../../platform/event-loop.js';

test('between any two parts of long work, what else waits has its turn', async () => {
  const order: string[] = [];
  const turn = createYield();
  const other = async () => {
    while (order.filter((what) => what === 'part').length < 5) {
      order.push('other');
      await new Promise((resolve) => setImmediate(resolve));
    }
  };
  const parts = Array.from({ length: 5 }, async () => {
    await turn();
    order.push('part');
  });
  await Promise.all([...parts, other()]);
  const between = order.join(' ').split('part').slice(1, -1);
  expect(between).toHaveLength(4);
  expect(between.every((what) => what.includes('other'))).toBe(true);
});
