import { describe, expect, test } from '@jest/globals';
import { keepByHead, keepForOneOperation } from '../../../registry/changes/keep.js';
import { RegistryHead } from '../../../registry/changes/registry-head.js';

/** What is worked out of a registry, and how often that was done. */
function workedOut() {
  let times = 0;
  const make = () => Promise.resolve((times += 1));
  return { make, times: () => times };
}

describe('What is kept by the head of a registry', () => {
  test('is made once for all that ask before a change, and once more after it', async () => {
    const head = new RegistryHead();
    const keep = keepByHead(head);
    const { make, times } = workedOut();
    expect(await Promise.all([keep('tree', make), keep('tree', make)])).toEqual([1, 1]);
    expect(await keep('tree', make)).toBe(1);
    await head.changing(() => Promise.resolve());
    expect(await keep('tree', make)).toBe(2);
    expect(times()).toBe(2);
  });

  test('is made anew for whoever asks while a change is under way, and not kept: half of it may have been seen', async () => {
    const head = new RegistryHead();
    const keep = keepByHead(head);
    const { make } = workedOut();
    await head.changing(async () => {
      expect(await keep('tree', make)).toBe(1);
      expect(await keep('tree', make)).toBe(2);
    });
    expect(await keep('tree', make)).toBe(3);
    expect(await keep('tree', make)).toBe(3);
  });

  test('is not given to those who ask after a change that began while it was made', async () => {
    const head = new RegistryHead();
    const keep = keepByHead(head);
    let read: () => void = () => undefined;
    const before = keep('tree', () => new Promise<string>((resolve) => (read = () => resolve('half of a change'))));
    await head.changing(() => {
      read();
      return Promise.resolve();
    });
    expect(await before).toBe('half of a change');
    expect(await keep('tree', () => Promise.resolve('after it'))).toBe('after it');
  });

  test('is tried again after a failure', async () => {
    const keep = keepByHead(new RegistryHead());
    await expect(keep('tree', () => Promise.reject(new Error('no database')))).rejects.toThrow('no database');
    expect(await keep('tree', () => Promise.resolve('there'))).toBe('there');
  });

  test('has names of its own', async () => {
    const keep = keepByHead(new RegistryHead());
    expect([await keep('a', () => Promise.resolve(1)), await keep('b', () => Promise.resolve(2))]).toEqual([1, 2]);
  });
});

test('what is kept for one operation is made once in it, and anew in the next', async () => {
  const { make } = workedOut();
  const first = keepForOneOperation();
  expect([await first('tree', make), await first('tree', make)]).toEqual([1, 1]);
  expect(await keepForOneOperation()('tree', make)).toBe(2);
});
