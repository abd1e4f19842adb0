import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { createGateway } from '../../gateway/gateway.js';
import { loadable } from '../../gateway/supergraph.js';
import { PROJECT_ROOT } from '../../platform/paths.js';

const committed = readFileSync(join(PROJECT_ROOT, 'supergraph.graphql'), 'utf8');
const MARK = '@link(url: "https://specs.apollo.dev/requiresScopes/v0.1", for: SECURITY)';
const load = async (sdl: string) => {
  const gateway = await createGateway(sdl);
  await gateway.load({ apollo: {} });
  await gateway.stop();
};

describe('A supergraph that declares scopes', () => {
  test('is marked, as committed, so that no router serves it without enforcing them', async () => {
    expect(committed).toContain(MARK);
    await expect(load(committed)).rejects.toThrow();
  });

  test('is loaded by the gateway without the mark, and with every declaration', async () => {
    expect(loadable(committed)).toBe(committed.replace(MARK, MARK.replace(', for: SECURITY', '')));
    await load(loadable(committed));
  });

  test('keeps marks of other kinds, which nobody here enforces', async () => {
    const policy = MARK.replaceAll('requiresScopes', 'policy');
    const sdl = loadable(committed.replace(MARK, `${MARK} ${policy}`));
    expect(sdl).toContain(policy);
    await expect(load(sdl)).rejects.toThrow();
  });
});
