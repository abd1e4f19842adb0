import { describe, expect, test } from '@jest/globals';
import { readAllPages, type ListPage } from '../../values/read-all-pages.js';

const page = (nodes: number[], endCursor: string | null = null): ListPage<number> => ({
  nodes,
  pageInfo: { hasNextPage: endCursor !== null, endCursor },
});

/** Reads from pages by the cursor before them, and tells which cursors were asked for. */
async function read(pages: Record<string, ListPage<number> | null>) {
  const cursors: (string | null)[] = [];
  const rows = await readAllPages((after) => {
    cursors.push(after);
    return Promise.resolve(pages[after ?? 'start']);
  });
  return { rows, cursors };
}

describe('readAllPages', () => {
  test('gives the rows of all pages in their order, each page asked for once', async () => {
    expect(await read({ start: page([1, 2], 'a'), a: page([3], 'b'), b: page([4]) })).toEqual({
      rows: [1, 2, 3, 4],
      cursors: [null, 'a', 'b'],
    });
  });

  test('gives no rows of an empty list', async () => {
    expect(await read({ start: page([]) })).toEqual({ rows: [], cursors: [null] });
  });

  test('gives null where a page is missing: no part of a list passes for the whole', async () => {
    expect((await read({ start: null })).rows).toBeNull();
    expect((await read({ start: page([1], 'a'), a: null })).rows).toBeNull();
  });

  test('ends at a page without rows, whatever it says of a next one', async () => {
    expect(await read({ start: page([1], 'a'), a: page([], 'a') })).toEqual({ rows: [1], cursors: [null, 'a'] });
  });

  test('ends where a next page has no cursor', async () => {
    const rows = await readAllPages(() =>
      Promise.resolve({ nodes: [1], pageInfo: { hasNextPage: true, endCursor: null } }),
    );
    expect(rows).toEqual([1]);
  });

  test('passes on what reading throws', async () => {
    await expect(readAllPages(() => Promise.reject(new Error('down')))).rejects.toThrow('down');
  });
});
