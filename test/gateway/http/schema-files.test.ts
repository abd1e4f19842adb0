import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { buildSchema } from 'graphql';
import { createGateway } from '../../../gateway/gateway.js';
import { startServer } from '../../../gateway/server.js';
import { watchedSupergraph } from '../../../gateway/supergraph.js';
import { PROJECT_ROOT } from '../../../platform/paths.js';
import { cleanUp, emptyFolder } from '../../support/processes.js';
import { until } from '../../support/waiting.js';
import { withSystem } from '../../support/with-system.js';

const system = withSystem();
afterAll(cleanUp);

const FILES = ['schema.graphql', 'supergraph.graphql'];
const committed = (file: string) => readFileSync(join(PROJECT_ROOT, file), 'utf8');

describe.each(FILES)('/%s', (file) => {
  const ask = (init: RequestInit = {}) => fetch(`${system.url}/${file}`, init);

  test('is the committed file, as text that browsers show and every site may read', async () => {
    const response = await ask({ headers: { origin: 'https://studio.example' } });
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(await response.text()).toBe(committed(file));
  });

  test('is not sent again to whoever has it', async () => {
    const etag = (await ask()).headers.get('etag') ?? '';
    const again = await ask({ headers: { 'if-none-match': etag } });
    expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', etag]);
    const head = await ask({ method: 'HEAD' });
    expect([head.status, await head.text(), head.headers.get('etag')]).toEqual([200, '', etag]);
    expect(head.headers.get('cache-control')).toBe('public, no-cache');
    expect(head.headers.get('vary')?.toLowerCase()).toContain('accept-encoding');
  });

  test('can only be read', async () => {
    const response = await ask({ method: 'POST' });
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
  });
});

test('what is served is what the gateway has loaded, not what lies beside it', async () => {
  const file = join(emptyFolder(), 'supergraph.graphql');
  copyFileSync(join(PROJECT_ROOT, 'supergraph.graphql'), file);
  const server = await startServer({ host: '127.0.0.1', port: 0 });
  const read = async (path: string) => (await fetch(server.url + path)).text();
  expect((await fetch(`${server.url}/schema.graphql`)).status).toBe(503);
  await server.serve(await createGateway(watchedSupergraph(file, () => undefined)), () => ({}));
  expect(await read('/schema.graphql')).toBe(committed('schema.graphql'));

  writeFileSync(file, committed('supergraph.graphql').replaceAll('One course, null where', 'A course, null where'));
  await until(async () => (await read('/schema.graphql')).includes('"""A course, null where the id is unknown."""'));
  expect(await read('/supergraph.graphql')).toBe(readFileSync(file, 'utf8'));
  expect(buildSchema(await read('/schema.graphql')).getQueryType()?.name).toBe('Query');
  await server.close();
});
