import { afterAll, beforeAll } from '@jest/globals';
import { loadOnce } from './load-once.js';
import type { SystemOptions, TestSystem } from './system.js';

/**
 * The system, for the tests that are written beside or below: there before the first of them, closed after the last,
 * however they end. Tests that only read share a database, and without any options the system, too, which others have
 * asked before; with `own`, they may write.
 */
export function withSystem(options: SystemOptions = {}): TestSystem {
  let started: TestSystem | undefined;
  beforeAll(async () => {
    const { shareSystem, startSystem } = await loadOnce<typeof import('./system.js')>('./system.js');
    started = await (Object.keys(options).length === 0 ? shareSystem() : startSystem(options));
  });
  afterAll(() => started?.close());
  return laterOn(() => started);
}

/** Something that is there from the first test on. */
export function laterOn<Thing extends object>(get: () => Thing | undefined): Thing {
  return new Proxy({} as Thing, {
    get: (_, name) => {
      const thing = get();
      if (!thing) throw new Error('It is there from the first test on.');
      return Reflect.get(thing, name) as unknown;
    },
  });
}
