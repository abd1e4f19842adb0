import { readFileSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createGateway } from '../../gateway/gateway.js';
import { startServer, type GatewayServer } from '../../gateway/server.js';
import { PROJECT_ROOT } from '../../platform/paths.js';
import { manifest } from '../../subgraphs/manifest.js';

const TRACE = '4bf92f3577b34da6a3ce929d0e0e4736';
const SPAN = '00f067aa0ba902b7';

describe('Registries over HTTP are asked as a part of the trace that the client names', () => {
  const received: IncomingHttpHeaders[] = [];
  let registry: Server;
  let server: GatewayServer;
  beforeAll(async () => {
    registry = createServer((request, response) => {
      received.push(request.headers);
      request.resume();
      response.setHeader('content-type', 'application/json');
      response.end('{"data":{"plans":[]}}');
    });
    await new Promise<void>((resolve) => registry.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(registry.address() as AddressInfo).port}/graphql`;
    let supergraph = readFileSync(join(PROJECT_ROOT, 'supergraph.graphql'), 'utf8');
    for (const { port } of manifest) supergraph = supergraph.replace(`http://localhost:${port}/graphql`, url);
    server = await startServer({ host: '127.0.0.1', port: 0 });
    const secret = { gatewaySecret: 'a secret of thirty-two characters' };
    await server.serve(await createGateway(supergraph, [], secret), () => ({}));
  });
  afterAll(async () => {
    await server.close();
    registry.close();
  });

  /** What the registry is told of the trace. */
  async function passedOn(headers: Record<string, string>) {
    received.length = 0;
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: '{"query":"{ plans { id } }"}',
    });
    expect(await response.json()).toEqual({ data: { plans: [] } });
    const [told] = received;
    return { traceparent: told?.['traceparent'], tracestate: told?.['tracestate'] };
  }

  test.each([
    [`00-${TRACE}-${SPAN}-01`, 'vendor=1,other=x', '01'],
    [`00-${TRACE}-${SPAN}-00`, undefined, '00'],
    [`01-${TRACE}-${SPAN}-01-more`, undefined, '01'],
  ])('%s', async (traceparent, tracestate, flags) => {
    const told = await passedOn({ traceparent, ...(tracestate && { tracestate }) });
    expect(told.traceparent).toMatch(new RegExp(`^00-${TRACE}-[0-9a-f]{16}-${flags}$`));
    expect(told.traceparent).not.toContain(SPAN);
    expect(told.tracestate).toBe(tracestate);
  });

  test.each([
    [''],
    ['x'],
    [`00-${TRACE}-${SPAN}`],
    [`ff-${TRACE}-${SPAN}-01`],
    [`00-${'0'.repeat(32)}-${SPAN}-01`],
    [`00-${TRACE}-${'0'.repeat(16)}-01`],
    [`00-${TRACE.toUpperCase()}-${SPAN}-01`],
    [`00-${TRACE}-${SPAN}-01-more`],
  ])('a broken one changes nothing: "%s"', async (traceparent) => {
    expect(await passedOn({ traceparent, tracestate: 'vendor=1' })).toEqual({
      traceparent: undefined,
      tracestate: undefined,
    });
  });
});
