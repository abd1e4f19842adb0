import { readFileSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { PROJECT_ROOT } from '../../platform/paths.js';
import { addressOf, askAt, cleanUp, emptyFolder, startProcess, type SystemProcess } from '../support/processes.js';
import { until } from '../support/waiting.js';

const QUESTION = '{ plans { id } }';

describe('A gateway that is to stop while a registry hangs', () => {
  let registry: Server;
  let gateway: SystemProcess;
  let url: string;
  /** Questions that hang in the registry. */
  let hanging = 0;
  const supergraphFile = join(emptyFolder(), 'supergraph.graphql');

  beforeAll(async () => {
    registry = createServer((request) => {
      request.resume();
      hanging += 1;
    });
    await new Promise<void>((resolve) => registry.listen(0, '127.0.0.1', resolve));
    const address = `http://127.0.0.1:${(registry.address() as AddressInfo).port}/graphql`;
    const supergraph = readFileSync(join(PROJECT_ROOT, 'supergraph.graphql'), 'utf8');
    writeFileSync(supergraphFile, supergraph.replaceAll(/http:\/\/localhost:40\d\d\/graphql/g, address));
  });
  beforeEach(async () => {
    hanging = 0;
    gateway = startProcess('app/gateway.js', [], { SUPERGRAPH_FILE: supergraphFile, FETCH_TIMEOUT_MS: '2000' });
    url = await addressOf(gateway);
  });
  afterAll(async () => {
    registry.closeAllConnections();
    registry.close();
    await cleanUp();
  });

  test('answers what runs, refuses what comes, and ends with code 0, whoever keeps a connection', async () => {
    const { port } = new URL(url);
    const idle = connect(Number(port), '127.0.0.1');
    const underWay = askAt(url, QUESTION);
    await until(() => hanging > 0);
    gateway.process.kill('SIGTERM');

    let refused: Response | undefined;
    await until(async () => {
      refused = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' });
      return refused.status === 503;
    });
    expect([refused!.headers.get('connection'), refused!.headers.get('retry-after')]).toEqual(['close', '1']);
    expect(await refused!.json()).toMatchObject({ errors: [{ extensions: { code: 'STOPPING' } }] });
    expect((await underWay).errors?.map(({ extensions }) => extensions['code'])).toEqual(['SOURCE_UNAVAILABLE']);
    expect(await gateway.ended).toBe(0);
    idle.destroy();
  });

  test('ends at once when it is told a second time', async () => {
    const underWay = askAt(url, QUESTION).catch(() => 'no answer');
    await until(() => hanging > 0);
    gateway.process.kill('SIGTERM');
    // One that comes at the same moment is the same one: a terminal sends it to each process.
    gateway.process.kill('SIGTERM');
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(gateway.process.exitCode).toBeNull();
    gateway.process.kill('SIGTERM');
    expect(await gateway.ended).toBe(1);
    expect(await underWay).toBe('no answer');
  });
});
