import { expect, test } from '@jest/globals';
import { ERROR_CODES } from '../../../platform/errors.js';
import * as operations from '../../generated/graphql.js';
import { Random } from '../../support/random-operation/random.js';
import { tokenFor } from '../../support/identity.js';
import { withSystem } from '../../support/with-system.js';

const FIRST_SEED = Number(process.env['SEED'] ?? 1);
/** How long to go on; so many requests unless it is said. */
const MINUTES = Number(process.env['FUZZ_MINUTES'] ?? 0);
const REQUESTS = 400;
/** No answer takes longer. */
const HANGS_MS = 10_000;

const system = withSystem();
const texts = Object.values(operations as unknown as Record<string, unknown>)
  .map(String)
  .filter((text) => /^\s*(query|mutation)/.test(text));
const words = [...new Set(texts.flatMap((text) => text.match(/\w+|[^\s\w]/g) ?? []))];

/** Values that nobody would send, and some that somebody would. */
function value(random: Random, depth = 0): unknown {
  const plain = [
    () => null,
    () => random.below(2 ** 31) - 2 ** 30,
    () => random.next() * 1e308,
    () =>
      random.one([
        '',
        'haandhygiene',
        '2026-02-31',
        '0',
        'true',
        '\u0000',
        '\ud800',
        '\u202e',
        'ﬀ',
        '🧼'.repeat(random.below(50)),
      ]),
    () => random.chance(0.5),
    () => String.fromCharCode(...Array.from({ length: random.below(40) }, () => random.below(0xffff))),
  ];
  if (depth > 4 || random.chance(0.6)) return random.one(plain)();
  if (random.chance(0.5)) return Array.from({ length: random.below(5) }, () => value(random, depth + 1));
  const keys = ['id', 'input', 'fields', 'first', 'after', '__proto__', 'constructor', 'topicIds', '$ne', ''];
  return Object.fromEntries(
    Array.from({ length: random.below(4) }, () => [random.one(keys), value(random, depth + 1)]),
  );
}

/** An operation of somebody, with some of its words in disorder. */
function operation(random: Random): string {
  const parts = random.one(texts).match(/\s+|\w+|[^\s\w]/g) ?? [];
  for (let changes = random.below(4); changes > 0; changes -= 1) {
    const at = random.below(parts.length);
    if (random.chance(0.4)) parts.splice(at, 1);
    else if (random.chance(0.5)) parts.splice(at, 0, random.one(words), ' ');
    else parts[at] = random.chance(0.8) ? random.one(words) : String(value(random, 9));
  }
  return parts.join('');
}

async function headersOf(random: Random): Promise<Record<string, string>> {
  const given: Record<string, string> = { 'content-type': 'application/json' };
  const odd: Record<string, () => string | Promise<string>> = {
    accept: () => random.one(['*/*', 'application/graphql-response+json', 'text/html', 'evil', ';;;q=9', 'image/*']),
    'content-type': () =>
      random.one(['application/json; charset=evil', 'text/plain', 'application/graphql', '', 'multipart/form-data']),
    'accept-datetime': () =>
      random.one(['now', 'Sat, 21 Nov 2026 12:00:00 GMT', '-1', 'Tue, 01 Jan 0001 00:00:00 GMT']),
    'accept-encoding': () => random.one(['gzip', 'br;q=0', 'evil', '*;q=0', 'zstd, gzip;q=0.1']),
    'accept-language': () => random.one(['nn', '*', 'xx;q=2', '-']),
    authorization: async () =>
      random.one(['Bearer x', 'Basic eDp4', 'Bearer', 'evil', `Bearer ${await tokenFor({ expiresIn: -60 })}`]),
    'x-request-id': () => random.one(['a', 'x'.repeat(500), '../..', '{}']),
    traceparent: () => random.one(['00-0-0-0', `00-${'a'.repeat(32)}-${'b'.repeat(16)}-01`, 'ff']),
    'x-forwarded-for': () => random.one(['1.2.3.4', 'evil', '::1, 2']),
    'graphql-cost': () => '1',
    'if-none-match': () => random.one(['*', 'W/"x"', '"']),
    origin: () => random.one(['https://evil.example', 'null', system.url]),
    cookie: () => random.one(['kk-session=x', '=', 'a=b; a=c']),
  };
  for (const [name, make] of Object.entries(odd)) if (random.chance(0.12)) given[name] = await make();
  return given;
}

/** A request that is drawn from a seed alone. */
async function request(seed: number): Promise<{ path: string; init: RequestInit }> {
  const random = new Random(seed);
  const headers = await headersOf(random);
  const asked = { query: operation(random), variables: random.chance(0.7) ? value(random) : undefined };
  const extra = random.chance(0.2)
    ? { operationName: value(random, 9), extensions: value(random), documentId: value(random, 9) }
    : {};
  let body = JSON.stringify(random.chance(0.03) ? [asked] : { ...asked, ...extra });
  if (random.chance(0.1))
    body = body.slice(0, random.below(body.length)) + random.one(['', '}', '"', '\u0000', '[[[[']);
  if (random.chance(0.15)) {
    const parameters = new URLSearchParams({ query: asked.query, variables: JSON.stringify(asked.variables ?? {}) });
    return { path: `/graphql?${parameters.toString()}`.slice(0, 8000), init: { headers } };
  }
  if (random.chance(0.1)) {
    const feed = random.one([
      '/changes.atom',
      '/guidelines.ics',
      '/course-runs.ics',
      '/sitemap.xml',
      '/kurs/',
      '/auth/session',
    ]);
    const parameter = random.one(['topics', 'kinds', 'since', 'after', 'responsible', 'region', 'refresh']);
    return {
      path: `${feed}?${parameter}=${encodeURIComponent(String(value(random, 9)).replaceAll(/[\ud800-\udfff]/g, '?'))}`,
      init: { headers },
    };
  }
  return { path: '/graphql', init: { method: random.chance(0.95) ? 'POST' : 'PUT', headers, body } };
}

/** What is wrong with an answer; null where nothing is. */
async function wrongWith({ path, init }: Awaited<ReturnType<typeof request>>): Promise<string | null> {
  const response = await fetch(system.url + path, {
    ...init,
    redirect: 'manual',
    signal: AbortSignal.timeout(HANGS_MS),
  });
  const text = await response.text();
  if (response.headers.get('x-content-type-options') !== 'nosniff') return 'no nosniff';
  if (!response.headers.get('x-request-id')) return 'no request id';
  // What has not changed since is not sent again.
  if (response.status === 304) return null;
  if (!/json/.test(response.headers.get('content-type') ?? ''))
    return response.status >= 500 ? `${response.status}` : null;
  const { errors = [] } = JSON.parse(text) as { errors?: { message: string; extensions?: { code?: string } }[] };
  const codes = errors.map(({ extensions }) => extensions?.code ?? 'none');
  const unknown = codes.find((code) => !(code in ERROR_CODES) || code === 'INTERNAL_SERVER_ERROR');
  if (unknown !== undefined) return `${response.status} ${unknown}: ${errors[0]?.message}`;
  return response.status >= 500 && response.status !== 503 ? `${response.status}` : null;
}

test(
  'whatever is sent is answered or refused in words, and nothing breaks',
  async () => {
    const until = performance.now() + MINUTES * 60_000;
    const wrong: string[] = [];
    let seed = FIRST_SEED;
    for (; seed < FIRST_SEED + REQUESTS || performance.now() < until; seed += 1) {
      const one = await request(seed);
      const problem = await wrongWith(one).catch((error: unknown) => String((error as Error).cause ?? error));
      if (problem !== null)
        wrong.push(`seed ${seed}: ${problem} ${one.path} ${JSON.stringify(one.init)}`.slice(0, 1500));
      if (wrong.length > 5) break;
    }
    console.log(`${seed - FIRST_SEED} requests from seed ${FIRST_SEED} (SEED=${FIRST_SEED} npm run fuzz)`);
    expect(wrong).toEqual([]);
    expect((await fetch(`${system.url}/health/ready`)).status).toBe(200);
  },
  MINUTES * 60_000 + 60_000,
);
