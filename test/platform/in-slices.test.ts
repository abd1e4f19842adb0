import { describe, expect, test } from '@jest/globals';
import { createSlices, inSlices } from '../../platform/in-slices.js';

const pieces = (count: number) => Array.from({ length: count });

/** Slices of work by a clock that goes a little on with all that is done; what is done until each time that others have their turn. */
function slicesOf(millisecondsEach: number) {
  let [now, done] = [0, 0];
  const slices: number[] = [];
  const inSlices = createSlices({
    now: () => now,
    turn: async () => {
      await Promise.resolve();
      slices.push(done);
      done = 0;
      now += 1000;
    },
  });
  const work = () => {
    now += millisecondsEach;
    done += 1;
  };
  return { inSlices, work, slices };
}

describe('Long work is done in slices of 8 ms, after each of which all else has its turn', () => {
  test('each once, in order', async () => {
    const done: string[] = [];
    await inSlices(['a', 'b', 'c', 'd', 'e'], (one, index) => done.push(`${index}${one}`), 2);
    expect(done).toEqual(['0a', '1b', '2c', '3d', '4e']);
  });

  test.each([
    ['of 1 ms', 1, 1, [8, 8, 8]],
    ['of 3 ms: none is cut', 3, 1, [3, 3, 3, 3, 3, 3, 3, 3, 3]],
    ['longer than a slice', 20, 1, Array<number>(29).fill(1)],
    ['with a look at the clock after every fifth', 1, 5, [10, 10]],
    ['that takes no time', 0, 1, []],
  ])('30 pieces %s', async (_, millisecondsEach, perLook, expected) => {
    const { inSlices, work, slices } = slicesOf(millisecondsEach);
    await inSlices(pieces(30), work, perLook);
    expect(slices).toEqual(expected);
  });

  test('the steps of one work share a slice', async () => {
    const { inSlices, work, slices } = slicesOf(3);
    for (let step = 0; step < 7; step += 1) await inSlices(pieces(1), work);
    expect(slices).toEqual([3, 3]);
  });

  test('and so do works that begin at once, however short each is', async () => {
    const { inSlices, work, slices } = slicesOf(3);
    await Promise.all(Array.from({ length: 6 }, () => inSlices(pieces(1), work)));
    expect(Math.max(...slices)).toBe(3);
  });
});
