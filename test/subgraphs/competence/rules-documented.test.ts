import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { PROJECT_ROOT } from '../../../platform/paths.js';
import { RULE_VERSION } from '../../../subgraphs/competence/gap-map/verdicts/rules.js';

const text = readFileSync(join(PROJECT_ROOT, 'docs', 'rules.md'), 'utf8');

/** A rule of the document: the name in its heading, and the paragraphs below it. */
const documented = text
  .split(/^(?=#{2,3} )/m)
  .filter((section) => section.startsWith('### '))
  .map((section) => {
    const [heading = '', rule = '', ...others] = section.trim().split('\n\n');
    const labelled = (label: string) => others.filter((paragraph) => paragraph.startsWith(`**${label}.** `));
    const sources = labelled('Source');
    return { name: heading.slice('### '.length), rule, others, examples: labelled('Example'), sources };
  });

/** The names of rules in the comments of the code, each once. */
function rulesInCode(): string[] {
  const folder = join(PROJECT_ROOT, 'subgraphs');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  const names = files.flatMap((file) =>
    [...readFileSync(join(folder, file), 'utf8').matchAll(/\brule: ([a-z]+(?:-[a-z]+)*)/g)].map(([, name]) => name!),
  );
  return [...new Set(names)].sort();
}

/** The ids of all rows in the starter data. */
function idsInData(): Set<string> {
  const folder = join(PROJECT_ROOT, 'data');
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
  const contents = files.map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as unknown);
  const rows = contents.flatMap((content) => (Array.isArray(content) ? (content as { id?: string }[]) : []));
  return new Set(rows.flatMap(({ id }) => id ?? []));
}

const sentences = (paragraph: string) => paragraph.match(/[.?!](?=\s|$)/g)?.length ?? 0;

describe('The rules of the gap map in words', () => {
  test('are those that the code names, each once', () => {
    expect(documented.map(({ name }) => name).sort()).toEqual(rulesInCode());
  });

  test('are of the version that the code has', () => {
    expect([...text.matchAll(/Rule version: \*\*(.+?)\*\*/g)].map(([, version]) => version)).toEqual([RULE_VERSION]);
  });

  const ids = idsInData();
  test.each(documented)('$name: one paragraph, an example of the starter data, a source', (by) => {
    const { rule, others, examples, sources } = by;
    expect(sentences(rule)).toBeGreaterThanOrEqual(2);
    expect(others).toEqual([...examples, ...sources]);
    expect([examples.length, sources.length]).toEqual([1, 1]);
    const named = examples.flatMap((example) => [...example.matchAll(/`([^`]+)`/g)].map(([, id]) => id!));
    expect(named).not.toEqual([]);
    expect(named.filter((id) => !ids.has(id))).toEqual([]);
  });
});
