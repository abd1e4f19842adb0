import { describe, expect, test } from '@jest/globals';
import { readProtection } from '../../../platform/protection.js';
import { rawClient, type Told } from '../../support/raw-http.js';
import { withSystem } from '../../support/with-system.js';

const system = withSystem();
const { ask, post } = rawClient(system);

/** A text of so many pieces, each made of its number. */
const times = (count: number, piece: (index: number) => string) =>
  Array.from({ length: count }, (_, n) => piece(n)).join(' ');
const nested = (depth: number) => `{ topics ${'{ broader '.repeat(depth)}{ id }${' }'.repeat(depth)} }`;

/** What is said of a question: status, and code and message of each error. */
async function toldOf(body: unknown) {
  const response = await post(body);
  const { errors = [] } = (await response.json()) as Told;
  return { status: response.status, errors: errors.map(({ message, extensions }) => [extensions.code, message]) };
}
const tooLarge = (message: string) => ({ status: 400, errors: [['QUERY_TOO_LARGE', message]] });
const ANSWERED = { status: 200, errors: [] };

describe('A document out of all proportion is refused in one sentence', () => {
  const aliases = (count: number) => `{ ${times(count, (n) => `a${n}: topics { id }`)} }`;
  const ofTopics = 'The field "topics" has more than 100 aliases. Ask in several requests, or for a list.';
  const tooDeep =
    'The document is nested more than 50 deep, its fragments written out. Ask for less within each other.';
  test.each<[string, string, string]>([
    [
      'operations',
      times(21, (n) => `query q${n} { __typename }`),
      'The document has more than 20 operations. Send those that are run together, or one by one.',
    ],
    ['aliases of a field', aliases(101), ofTopics],
    [
      'aliases in fragments',
      `{ ${times(11, (n) => `...f${n}`)} } ${times(11, (n) => `fragment f${n} on Query { ${times(10, (m) => `a${n}x${m}: topics { id }`)} }`)}`,
      ofTopics,
    ],
    ['directives', `{ topics ${'@aa'.repeat(2000)} { id } }`, 'There are more than 5 directives in one place.'],
    [
      'directives of an operation',
      `query ${'@aa '.repeat(6)} { __typename }`,
      'There are more than 5 directives in one place.',
    ],
    ['depth', nested(50), tooDeep],
    ['depth by inline fragments', `{ ${'... { '.repeat(50)}__typename${' }'.repeat(50)} }`, tooDeep],
    [
      'depth by fragments',
      `{ ...f0 } ${times(50, (n) => `fragment f${n} on Query { ...f${n + 1} }`)} fragment f50 on Query { __typename }`,
      tooDeep,
    ],
  ])('%s', async (_, query, message) => {
    const body = { query, ...(query.startsWith('query q0') && { operationName: 'q0' }) };
    expect(await toldOf(body)).toEqual(tooLarge(message));
    // What is known of a document is known when it comes again.
    expect(await toldOf(body)).toEqual(tooLarge(message));
  });

  test('one that is just as large as may be is answered', async () => {
    expect(await toldOf({ query: times(20, (n) => `query q${n} { __typename }`), operationName: 'q7' })).toEqual(
      ANSWERED,
    );
    expect(await toldOf({ query: `{ ${times(100, (n) => `a${n}: __typename`)} }` })).toEqual(ANSWERED);
    expect(await toldOf({ query: nested(48) })).toEqual(ANSWERED);
  });

  test('what is nested beyond all reading, and what names a field again and again, is said in plain words', async () => {
    const lists = `{ topic(id: ${'['.repeat(4900)}) { id } }`;
    expect(await toldOf({ query: lists })).toMatchObject({
      errors: [['GRAPHQL_PARSE_FAILED', 'The document is nested too deep to be read. Ask for less within each other.']],
    });
    expect(await toldOf({ query: `{ topics { ${'id '.repeat(4900)} } }` })).toEqual({
      status: 400,
      errors: [
        [
          'GRAPHQL_VALIDATION_FAILED',
          'The document names the same fields too often to be compared. Name each of them once.',
        ],
      ],
    });
  });

  test('the same mistake at many places is told once, different ones ten times', async () => {
    const { errors } = await toldOf({ query: `{ topics { ${times(9, (n) => `a${n}: no`)} } }` });
    expect(errors).toEqual([['GRAPHQL_VALIDATION_FAILED', 'Cannot query field "no" on type "Topic".']]);
    const many = await toldOf({ query: `{ topics { ${times(500, (n) => `no${n}`)} } }` });
    expect(many.errors).toHaveLength(11);
    expect(many.errors.at(-1)![1]).toBe('Too many validation errors, error limit reached. Validation aborted.');
  });
});

describe('Variables out of all proportion are refused before they are looked into', () => {
  const query =
    'query ($filter: CourseFilter, $ids: [ID!]) { catalogue { courses(filter: $filter) { totalCount } } nodes(ids: $ids) { __typename } }';
  const keys = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, n) => [`unknown${n}`, 1]));
  const deep = (depth: number): unknown => (depth === 0 ? [] : [deep(depth - 1)]);
  const tooMany = 'The variables have more than 10000 values. Ask in several requests.';
  test.each<[string, object, string]>([
    ['values', { ids: Array(20_000).fill(null) }, tooMany],
    ['fields of an input', { filter: keys(20_000) }, tooMany],
    ['variables that nobody asked for', keys(20_000), tooMany],
    ['depth', { ids: deep(1000) }, 'The variables have values nested more than 50 deep. Ask in several requests.'],
  ])('%s', async (_, variables, message) => {
    expect(await toldOf({ query, variables })).toEqual(tooLarge(message));
    expect(await toldOf({ query, extensions: variables })).toEqual(tooLarge(message));
  });

  test('of those that are within, the first mistakes are told, and soon', async () => {
    for (const variables of [{ filter: keys(9000) }, { ids: Array(9000).fill(null) }]) {
      const begun = performance.now();
      const { status, errors } = await toldOf({
        query: query.replace('[ID!]', '[ID!]!'),
        variables: { ids: [], ...variables },
      });
      expect([status, errors.length]).toEqual([400, 11]);
      expect(performance.now() - begun).toBeLessThan(2000);
    }
  });
});

describe('No more of what the caller wrote comes back than it takes to find it', () => {
  const long = 'x'.repeat(12_000);
  test.each<[string, () => Promise<Response>]>([
    ['a field', () => post({ query: `{ ${long} }` })],
    ['a name of an operation', () => post({ query: 'query A { __typename }', operationName: long })],
    ['a name of a variable', () => post({ query: `query ($${long}: Int) { __typename }` })],
    [
      'a value of a variable',
      () => post({ query: 'query ($x: Int) { nodes(ids: [$x]) { id } }', variables: { x: long } }),
    ],
    ['a cursor', () => post({ query: `{ catalogue { courses(after: "${long}") { totalCount } } }` })],
    ['an id', () => post({ query: `{ catalogue { courses(alignedTo: { topicIds: ["${long}"] }) { totalCount } } }` })],
    ['a document id', () => post({ documentId: long })],
    ['what is no JSON', () => ask({ method: 'POST', headers: { 'content-type': 'application/json' }, body: long })],
    ['a content type', () => post({}, { 'content-type': `application/json; charset=${long}` })],
    ['a path', () => ask({}, `/${long}`)],
    ['a path that nobody may post to', () => ask({ method: 'POST' }, `/${long}`)],
    ['percent signs', () => ask({}, `/%${long}`)],
    ['a moment', () => post({ query: '{ __typename }' }, { 'accept-datetime': long })],
    ['a token', () => post({ query: '{ __typename }' }, { authorization: `Bearer ${long}` })],
    ['a parameter of a feed', () => ask({}, `/changes.atom?kinds=${long}`)],
    ['a parameter of a calendar', () => ask({}, `/course-runs.ics?topics=${long}`)],
    ['where to return to', () => ask({}, `/auth/sign-in?return=${long}`)],
    ['an id of a request', () => post({ query: '{ __typename }' }, { 'x-request-id': long })],
  ])('%s', async (_, send) => {
    const response = await send();
    const text = await response.text();
    expect(response.status).toBeLessThan(500);
    expect(text.length).toBeLessThan(1500);
    expect(JSON.stringify([...response.headers]).length).toBeLessThan(2000);
  });
});

test('a limit that cannot be used stops the start', () => {
  expect(readProtection({ MAX_DEPTH: '20' }).documents.depth).toBe(20);
  for (const text of ['0', '-1', 'many', '1e9'])
    expect(() => readProtection({ MAX_DEPTH: text })).toThrow(
      `MAX_DEPTH must be a whole number from 1 to 999999999, not "${text}".`,
    );
});
