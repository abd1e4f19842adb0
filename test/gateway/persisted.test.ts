import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { readManifest } from '../../gateway/persisted.js';
import { withSystem } from '../support/with-system.js';

const system = withSystem();

interface Told {
  data?: unknown;
  errors?: { extensions: { code: string } }[];
}

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');
const known = (hash: string) => JSON.stringify({ persistedQuery: { version: 1, sha256Hash: hash } });

async function byAddress(parameters: Record<string, string>): Promise<Told> {
  const response = await fetch(`${system.url}/graphql?${new URLSearchParams(parameters).toString()}`);
  return (await response.json()) as Told;
}

describe('Operations that are known by their hash', () => {
  test('those of the page and the command line are known from the start', () => {
    const names = [...readManifest().values()].map((text) => /(?:^|} )(query|mutation) (\w+)/.exec(text)?.[2]);
    expect(names).toEqual(expect.arrayContaining(['PlanMeasures', 'CoursesOnGuideline', 'EraseEditor']));
    for (const [hash, text] of readManifest()) expect(hashOf(text)).toBe(hash);
  });

  test('the page asks by hash and address, and gets what the words would give', async () => {
    const manifest = [...readManifest()];
    const [hash, text] = manifest.find(([, words]) => words.includes('query CoursesOnGuideline('))!;
    const variables = { id: 'fhi-handhygieneveilederen', prefer: ['nb'] };
    const told = await byAddress({ extensions: known(hash), variables: JSON.stringify(variables) });
    const { data, errors } = await system.post(text, variables);
    expect(errors).toEqual([]);
    expect(told).toEqual({ data });
  });

  test('others are known once they were sent with their hash, and not before', async () => {
    const query = `{ course(id: "nhi-basale-smittevernrutiner") { id } }`;
    const ask = (extra: Record<string, string> = {}) => byAddress({ extensions: known(hashOf(query)), ...extra });
    expect((await ask()).errors?.[0]?.extensions.code).toBe('PERSISTED_QUERY_NOT_FOUND');
    const answer = { data: { course: { id: 'nhi-basale-smittevernrutiner' } } };
    expect(await ask({ query })).toEqual(answer);
    expect(await ask()).toEqual(answer);
  });

  test('a hash that is not that of the words is refused', async () => {
    const told = await byAddress({ query: '{ __typename }', extensions: known(hashOf('{ other }')) });
    expect(told.data).toBeUndefined();
    expect(told.errors).toHaveLength(1);
  });
});
