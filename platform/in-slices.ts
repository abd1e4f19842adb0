import { createYield } from './event-loop.js';

/** How long a slice of work holds the event loop, in milliseconds: what waits meanwhile hardly notices. */
const SLICE_MS = 8;

interface Clock {
  /** Milliseconds since any beginning. */
  now: () => number;
  /** Waits until everything else had its turn. */
  turn: () => Promise<void>;
}

/**
 * Does work for each of a list, in order. With `perLook`, so many are done between two looks at the clock: for work that takes
 * less than the look itself.
 */
type InSlices = <T>(list: ArrayLike<T>, work: (one: T, index: number) => void, perLook?: number) => Promise<void>;

/** All work that is done by one of these shares its slices, however many wait for theirs. */
export function createSlices({ now, turn }: Clock): InSlices {
  let began = now();
  return async <T>(list: ArrayLike<T>, work: (one: T, index: number) => void, perLook = 1) => {
    for (let done = 0; done < list.length;) {
      if (now() - began >= SLICE_MS) {
        await turn();
        began = now();
      }
      for (const until = Math.min(list.length, done + perLook); done < until; done += 1) work(list[done] as T, done);
    }
  };
}

/** Long work in slices of time, after each of which all else has its turn: there is one slice at a time in the process. */
export const inSlices = createSlices({ now: () => performance.now(), turn: createYield() });
