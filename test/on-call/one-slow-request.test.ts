import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { cleanUp, startProcess, addressOf, type SystemProcess } from '../support/processes.js';
import { until } from '../support/waiting.js';
import { testSettings } from '../support/test-database.js';

/** A span as a collector gets it. */
interface Span {
  traceId: string;
  spanId: string;
  parentSpanId?: string;
  name: string;
}

const TRACE = '4bf92f3577b34da6a3ce929d0e0e4736';
const QUERY = 'query Smittevern { topic(id: "haandhygiene") { id courses(first: 1) { totalCount } } }';

describe('Whoever is on call, about one request', () => {
  const spans: Span[] = [];
  let collector: Server;
  let system: SystemProcess;
  let url: string;
  let answer: Response;
  beforeAll(async () => {
    collector = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        const { resourceSpans } = JSON.parse(Buffer.concat(chunks).toString()) as {
          resourceSpans: { scopeSpans: { spans: Span[] }[] }[];
        };
        spans.push(...resourceSpans.flatMap(({ scopeSpans }) => scopeSpans.flatMap((scope) => scope.spans)));
        response.setHeader('content-type', 'application/json').end('{}');
      });
    });
    await new Promise<void>((resolve) => collector.listen(0, '127.0.0.1', resolve));
    const { mongodbUri, databasePrefix } = await testSettings();
    system = startProcess('app/main.js', [], {
      MONGODB_URI: mongodbUri,
      DATABASE_PREFIX: databasePrefix,
      LOG_LEVEL: 'info',
      OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${(collector.address() as AddressInfo).port}`,
    });
    url = await addressOf(system);
    answer = await fetch(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'x-request-id': 'vakt-1',
        traceparent: `00-${TRACE}-00f067aa0ba902b7-01`,
      },
      body: JSON.stringify({ query: QUERY, variables: { hemmelig: 'kari.nordmann@fhi.example' } }),
    });
    expect(((await answer.json()) as { errors?: unknown }).errors).toBeUndefined();
  });
  afterAll(async () => {
    collector.close();
    await cleanUp();
  });

  test('the answer has its id', () => expect(answer.headers.get('x-request-id')).toBe('vakt-1'));

  test('the log has one line of it, by which it is found, and nothing of what was asked', async () => {
    await system.says(/"requestId":"vakt-1"/);
    const lines = system.output().split('\n');
    const [line = '', ...others] = lines.filter((text) => text.includes('vakt-1'));
    const { level, time, pid, hostname, ms, ...told } = JSON.parse(line) as Record<string, unknown>;
    expect([level, typeof time, typeof pid, typeof hostname, typeof ms]).toEqual([
      30,
      ...['number', 'number'],
      'string',
      'number',
    ]);
    expect(told).toEqual({
      requestId: 'vakt-1',
      traceId: TRACE,
      method: 'POST',
      route: '/graphql',
      status: 200,
      operation: 'Smittevern',
      msg: 'request',
    });
    expect(others).toEqual([]);
    expect(system.output()).not.toMatch(/haandhygiene|kari/);
  });

  test('the metrics count it', async () => {
    const response = await fetch(new URL('/metrics', url));
    expect([response.status, response.headers.get('content-type')]).toEqual([
      200,
      expect.stringMatching(/^text\/plain; version=0\.0\.4/),
    ]);
    const metrics = await response.text();
    const valueOf = (name: string) =>
      Number(
        metrics
          .split('\n')
          .find((line) => line.startsWith(`${name} `))
          ?.slice(name.length + 1),
      );
    expect(valueOf('kompetansekart_http_request_seconds_count{method="POST",route="/graphql",status="200"}')).toBe(1);
    expect(valueOf('kompetansekart_registry_request_seconds_count{registry="competence"}')).toBe(1);
    expect(valueOf('kompetansekart_registry_request_seconds_count{registry="courses"}')).toBe(1);
    expect(valueOf('kompetansekart_registry_head{registry="courses"}')).toBeGreaterThan(0);
    expect(metrics).toMatch(/^kompetansekart_planning_seconds_count [1-9]/m);
    expect(metrics).toMatch(/^kompetansekart_in_flight\{what="answered"\} 0$/m);
    expect(metrics).toMatch(/^kompetansekart_cache_bytes\{cache="plans"\} [1-9]/m);
    expect(metrics).toMatch(/^nodejs_eventloop_lag_p99_seconds /m);
    expect(metrics).not.toMatch(/haandhygiene|Smittevern|kari/);
  });

  test('the log stays one line for each request, whatever is sent', async () => {
    const before = system.output().split('\n').length;
    const evil = '\u001b[31m\r\n{"level":60,"msg":"forged"}';
    for (const operationName of ['A', evil]) {
      await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'user-agent': 'x\u007f'.slice(0, 1), 'x-request-id': 'to ord' },
        body: JSON.stringify({ query: 'query A { __typename }', operationName, variables: { evil } }),
      });
    }
    await fetch(`${new URL('/', url).href}kurs/${encodeURIComponent(evil)}`, {
      headers: { accept: 'application/json' },
    });
    await until(() => system.output().split('\n').length >= before + 3);
    const lines = system
      .output()
      .split('\n')
      .slice(before - 1)
      .filter((line) => line !== '');
    expect(lines.map((line) => (JSON.parse(line) as { msg: string }).msg)).toEqual(['request', 'request', 'request']);
    expect(lines.join()).not.toMatch(/forged|u001b/);
  });

  test('its trace leads from the client through the gateway and the registries to the database', async () => {
    await system.stop();
    const own = spans.filter(({ traceId }) => traceId === TRACE);
    const nameOf = new Map(own.map(({ spanId, name }) => [spanId, name]));
    const steps = new Set(
      own.map(({ name, parentSpanId = '' }) => `${nameOf.get(parentSpanId) ?? 'client'} > ${name}`),
    );
    for (const step of [
      'client > gateway',
      'gateway > gateway.request',
      'gateway.request > gateway.plan',
      'gateway.request > gateway.execute',
      'gateway.execute > gateway.fetch',
      'gateway.fetch > registry.execute',
      'registry.execute > database find',
    ])
      expect([...steps]).toContain(step);
    expect(own.find(({ name }) => name === 'gateway')?.parentSpanId).toBe('00f067aa0ba902b7');
  });
});

describe('An id that cannot be passed on', () => {
  test.each(['to ord', '', 'x'.repeat(129), 'æ'])('%j is not taken', async (given) => {
    const { requestIdOf } = await import('../../platform/request-id.js');
    expect(requestIdOf({ 'x-request-id': given })).toMatch(/^[0-9a-f-]{36}$/);
  });
});
