import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import { buildSchema, execute, parse } from 'graphql';
import { CompiledDocument } from '../../../registry/subgraph/execution/compiled-document.js';
import { PROJECT_ROOT } from '../../../platform/paths.js';
import { times } from '../../support/volume.js';

const SEED = Number(process.env['SEED'] ?? Date.now() % 1_000_000);

test(`compiled operations say what graphql-js says, whatever resolvers do (SEED=${SEED})`, async () => {
  const script = join(PROJECT_ROOT, 'dist/test/support/hostile-run.js');
  const { stdout } = await promisify(execFile)(process.execPath, [script, String(SEED), String(times(150, 5000))]);
  expect(stdout).toBe('');
});

describe('What compiled operations are asked for', () => {
  const schema = buildSchema('type Query { a: String items: [Item!] } type Item { id: ID! }');
  const run = (query: string, operationName: string | null, contextValue: unknown = {}) =>
    new CompiledDocument(schema, parse(query)).execute({ contextValue, operationName, variableValues: {} });

  test.each([
    ['query A { a } query B { b: a }', 'B'],
    ['query A { a } query B { b: a }', 'C'],
    ['query A { a } query B { b: a }', null],
    ['fragment F on Query { a }', null],
    ['mutation { a }', null],
    ['{ __schema { types { name fields { name } } } __type(name: "Item") { name } }', null],
  ])('%s, by the name %s', async (query, operationName) => {
    const theirs = await execute({ schema, document: parse(query), operationName });
    expect(JSON.stringify(await run(query, operationName))).toBe(JSON.stringify(theirs));
  });

  test('what the items of a list promised is heard where a later one fails at once', async () => {
    schema.getQueryType()!.getFields()['items']!.resolve = () => [
      { id: () => Promise.reject(new Error('late')) },
      { id: null },
    ];
    const { data, errors } = await run('{ items { id } }', null);
    expect(data).toEqual({ items: null });
    expect(errors?.map(({ message }) => message)).toEqual(['Cannot return null for non-nullable field Item.id.']);
  });
});
