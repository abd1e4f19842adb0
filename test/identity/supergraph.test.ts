import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ApolloGateway } from '@apollo/gateway';
import { parse } from 'graphql';
import { describe, expect, test } from '@jest/globals';
import { createGateway } from '../../gateway/gateway.js';
import { withoutScopesMark } from '../../gateway/supergraph.js';
import { PROJECT_ROOT } from '../../platform/paths.js';
import { scopedFields } from '../../registry/subgraph/scopes.js';
import { SCOPES } from '../../subgraphs/manifest.js';

const committed = readFileSync(join(PROJECT_ROOT, 'supergraph.graphql'), 'utf8');
const LINK = '@link(url: "https://specs.apollo.dev/requiresScopes/v0.1")';
const MARKED = '@link(url: "https://specs.apollo.dev/requiresScopes/v0.1", for: SECURITY)';
const load = async (sdl: string) => {
  const gateway = await createGateway(sdl);
  await gateway.load({ apollo: {} });
  await gateway.stop();
};

describe('The committed supergraph', () => {
  test('is loaded by the stock gateway as it stands', async () => {
    const gateway = new ApolloGateway({ supergraphSdl: committed });
    const { executor } = await gateway.load({ apollo: { graphRef: undefined, key: undefined, keyHash: undefined } });
    expect(typeof executor).toBe('function');
    await gateway.stop();
  });

  test('still declares which fields need scopes, for routers that refuse early', () => {
    const scoped = scopedFields(parse(committed), SCOPES);
    expect(scoped.get('Mutation.updateCourse')).toEqual([['courses:write']]);
    expect(scoped.size).toBeGreaterThan(100);
  });
});

describe('A supergraph that another composition has marked', () => {
  const marked = committed.replace(LINK, MARKED);

  test('is refused as it stands by a gateway that does not enforce scopes, and loaded without the mark', async () => {
    expect(marked).not.toBe(committed);
    await expect(load(marked)).rejects.toThrow();
    expect(withoutScopesMark(marked)).toBe(committed);
    await load(withoutScopesMark(marked));
  });

  test('keeps marks of other kinds, which nobody here enforces', async () => {
    const policy = MARKED.replaceAll('requiresScopes', 'policy');
    const sdl = withoutScopesMark(marked.replace(MARKED, `${MARKED} ${policy}`));
    expect(sdl).toContain(policy);
    await expect(load(sdl)).rejects.toThrow();
  });
});
