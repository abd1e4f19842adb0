import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { createGateway } from '../../gateway/gateway.js';
import { startServer, type GatewayServer } from '../../gateway/server.js';
import { composeScenario, openScenario, type Scenario } from '../support/scenario.js';
import { Faults } from '../support/faults.js';
import { until } from '../support/waiting.js';

/** Two registries: one that answers, and one that does what a test has it do. */
const scenario: Scenario = {
  name: 'faulty-registry',
  subgraphs: {
    courses: {
      sdl: 'type Query { courses: [Course!]! } type Course @key(fields: "id") { id: ID! title: String }',
      resolvers: {
        Query: { courses: () => ['a', 'b'].map((id) => ({ id, title: `Kurs ${id}` })) },
      },
    },
    points: {
      sdl: `type Query { scheme: String } type Mutation { count: Int }
        type Course @key(fields: "id") { id: ID! points: Int }`,
      resolvers: {},
    },
  },
  questions: {},
};

type Answer = (response: ServerResponse, request: { body: string; count: number; raw: IncomingMessage }) => void;

const json = (response: ServerResponse, body: unknown) =>
  response.setHeader('content-type', 'application/json').end(JSON.stringify(body));
const POINTS = {
  data: {
    _entities: [
      { __typename: 'Course', points: 1 },
      { __typename: 'Course', points: 2 },
    ],
  },
};
const right: Answer = (response) => json(response, POINTS);
const never: Answer = () => undefined;

const FETCH_MS = 400;
const MAX_BYTES = 100_000;

describe('A registry over HTTP that fails', () => {
  let registry: Server;
  let gateway: GatewayServer;
  let answer: Answer = right;
  /** Bodies of what the registry was asked. */
  const asked: string[] = [];
  const waiting = new Set<ServerResponse>();
  let port: number;

  const listen = () =>
    new Promise<void>((resolve) => {
      registry = createServer((raw, response) => {
        const chunks: Buffer[] = [];
        waiting.add(response);
        response.on('close', () => waiting.delete(response));
        raw.on('data', (chunk: Buffer) => chunks.push(chunk));
        raw.on('end', () => {
          const body = Buffer.concat(chunks).toString();
          answer(response, { body, count: asked.push(body), raw });
        });
      }).listen(port, '127.0.0.1', () => {
        ({ port } = registry.address() as AddressInfo);
        resolve();
      });
    });
  const hangUp = () =>
    new Promise<void>((resolve) => {
      registry.close(() => resolve());
      registry.closeAllConnections();
    });
  const serve = async () => {
    const [courses] = openScenario(scenario, new Faults());
    const sdl = composeScenario(scenario, { points: `http://127.0.0.1:${port}/graphql` });
    gateway = await startServer({ host: '127.0.0.1', port: 0 }, { limits: { requestMs: 3000, bytes: MAX_BYTES } });
    await gateway.serve(
      await createGateway(sdl, [courses!], { fetchLimits: { ms: FETCH_MS, bytes: MAX_BYTES } }),
      () => ({}),
    );
  };
  const ask = async (query = '{ courses { title points } }', signal?: AbortSignal) => {
    const response = await fetch(`${gateway.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
      ...(signal && { signal }),
    });
    return (await response.json()) as {
      data: { courses: { title: string; points: number | null }[] } | null;
      errors?: { message: string; extensions: Record<string, unknown> }[];
    };
  };
  /** What the other registry knows is there; of this one it is said that it does not answer. */
  const expectOthers = ({ data, errors = [] }: Awaited<ReturnType<typeof ask>>) => {
    expect(data).toEqual({
      courses: [
        { title: 'Kurs a', points: null },
        { title: 'Kurs b', points: null },
      ],
    });
    expect(errors.map(({ message, extensions: { code, registry: name } }) => [message, code, name])).toEqual([
      ['The registry "points" does not answer; try again later.', 'SOURCE_UNAVAILABLE', 'points'],
    ]);
  };
  const whole = {
    data: {
      courses: [
        { title: 'Kurs a', points: 1 },
        { title: 'Kurs b', points: 2 },
      ],
    },
  };

  beforeAll(async () => {
    port = 0;
    await listen();
  });
  // Each test has a gateway of its own: what one has learnt of the registry is not what another begins with.
  beforeEach(async () => {
    await serve();
    answer = right;
    asked.length = 0;
  });
  afterEach(async () => {
    await gateway.close();
    // What a test left unanswered is of no concern to the next.
    for (const response of waiting) response.destroy();
  });
  afterAll(hangUp);

  test.each<[string, Answer]>([
    ['hangs', never],
    [
      'drips',
      (response) => {
        response.write('{"data":');
        const drip = setInterval(() => response.write(' '), 20);
        response.on('close', () => clearInterval(drip));
      },
    ],
    [
      'sends more than there may be',
      (response) => response.end(JSON.stringify({ ...POINTS, more: 'x'.repeat(MAX_BYTES) })),
    ],
    [
      'sends more than there may be, packed',
      (response) =>
        response
          .setHeader('content-encoding', 'gzip')
          .end(gzipSync(JSON.stringify({ ...POINTS, more: 'x'.repeat(MAX_BYTES) }))),
    ],
    ['sends what is packed wrongly', (response) => response.setHeader('content-encoding', 'gzip').end('nothing')],
    ['sends what is packed as nobody knows', (response) => response.setHeader('content-encoding', 'evil').end('{}')],
    [
      'resets the connection in the middle',
      (response) => response.write('{"data":', () => response.socket?.resetAndDestroy()),
    ],
    [
      'ends in the middle',
      (response) => response.setHeader('content-length', 100).write('{"data":', () => response.destroy()),
    ],
    ['sends HTML', (response) => response.setHeader('content-type', 'text/html').end('<html></html>')],
    ['sends nothing', (response) => response.end()],
    ['sends null', (response) => json(response, null)],
    ['sends no data and no error', (response) => json(response, { data: null })],
    ['sends a number', (response) => json(response, 7)],
    ['leads elsewhere', (response) => response.writeHead(307, { location: '/other' }).end()],
    ['refuses', (response) => response.writeHead(403).end()],
    ['fails', (response) => response.writeHead(503).end()],
    ['speaks another protocol', (response) => response.socket?.end('SSH-2.0-OpenSSH_9.2\r\n')],
    ['sends bytes that are no text', (response) => response.end(Buffer.from([0xff, 0xfe, 0x00, 0x7b]))],
    ['sends JSON of another depth', (response) => response.end('['.repeat(20_000))],
  ])('that %s leaves what the others know', async (_, fault) => {
    answer = fault;
    expectOthers(await ask());
    expect(asked.every((body) => !body.includes('/other'))).toBe(true);
  });

  test('an answer that is packed is read', async () => {
    answer = (response) => response.setHeader('content-encoding', 'gzip').end(gzipSync(JSON.stringify(POINTS)));
    expect(await ask()).toEqual(whole);
  });

  test('that fails for half of what it is asked is asked again: all answers are whole', async () => {
    answer = (response, request) =>
      request.count % 2 === 1 ? response.writeHead(503).end() : right(response, request);
    const answers = [];
    for (let times = 0; times < 60; times += 1) answers.push(await ask(`{ courses { title points a${times}: id } }`));
    expect(answers.filter(({ errors }) => errors === undefined)).toHaveLength(60);
    expect(asked).toHaveLength(120);
  });

  test('a change is never sent twice', async () => {
    answer = (response) => response.writeHead(503).end();
    const { errors } = await ask('mutation { count }');
    expect(errors?.map(({ extensions }) => extensions['code'])).toEqual(['SOURCE_UNAVAILABLE']);
    expect(asked).toHaveLength(1);
  });

  test('equal readings at the same time are one', async () => {
    answer = (response, request) => setTimeout(() => right(response, request), 50);
    const answers = await Promise.all(Array.from({ length: 50 }, () => ask()));
    expect(answers.every((one) => JSON.stringify(one) === JSON.stringify(whole))).toBe(true);
    expect(asked.length).toBeLessThanOrEqual(10);
  });

  test('that is down is left alone, and is asked again by itself when it is back', async () => {
    answer = (response) => response.writeHead(500).end();
    for (let times = 0; times < 20; times += 1) expectOthers(await ask());
    expect(asked.length).toBeLessThan(10);
    answer = right;
    await until(async () => !(await ask()).errors);
    expect(await ask()).toEqual(whole);
  });

  test('that is not there yet at the start is asked when it has come', async () => {
    await hangUp();
    expectOthers(await ask());
    await listen();
    expect(await ask()).toEqual(whole);
  });

  test('is not asked any longer when the client has gone', async () => {
    answer = never;
    const client = new AbortController();
    const gone = ask(undefined, client.signal).catch((error: unknown) => (error as Error).name);
    await until(() => asked.length > 0);
    client.abort();
    expect(await gone).toBe('AbortError');
    await until(() => waiting.size === 0);
    expect(asked).toHaveLength(1);
  });

  test('what is too large for a client is refused, not sent', async () => {
    const { errors } = await ask(
      `{ courses { ${Array.from({ length: 90 }, (_, index) => `t${index}_${'x'.repeat(900)}: title`).join(' ')} } }`,
    );
    expect(errors?.map(({ message, extensions }) => [message, extensions['code']])).toEqual([
      ['The answer has more than 100000 bytes. Ask for smaller pages ("first") or fewer fields.', 'ANSWER_TOO_LARGE'],
    ]);
  });
});
