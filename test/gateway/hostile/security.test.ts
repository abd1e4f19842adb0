import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { PROJECT_ROOT } from '../../../platform/paths.js';

const read = (path: string) => readFileSync(join(PROJECT_ROOT, path), 'utf8');

/** Tests that docs/security.md names: the file below test/, and the name of the test or of its group. */
const named = [...read('docs/security.md').matchAll(/\| `([a-z-/]+)` +(.+?) +\|$/gm)].map(
  ([, file = '', name = '']) => [file, name] as const,
);

test('docs/security.md names a test for every line', () => {
  const lines = read('docs/security.md').match(/^\| (?!attempt|-)/gm) ?? [];
  expect(named.length).toBe(lines.length);
});

test.each(named)('%s: %s', (file, name) => {
  const suite = `test/${file}.test.ts`;
  const folder = `test/${file}`;
  const texts = [
    ...(existsSync(join(PROJECT_ROOT, suite)) ? [read(suite)] : []),
    ...(file === 'gateway/scenarios' ? [read(`${folder}/broken-subgraphs/questions.ts`)] : []),
  ];
  expect(texts.some((text) => text.includes(name))).toBe(true);
});
