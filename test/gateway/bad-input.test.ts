import { describe, expect, test } from '@jest/globals';
import { withSystem } from '../support/with-system.js';

const system = withSystem();

describe('An unknown id of a single record is null, without an error', () => {
  test.each([
    ['topic'],
    ['audience'],
    ['setting'],
    ['organisation'],
    ['course'],
    ['programme'],
    ['learningOutcome'],
    ['guideline'],
    ['chapter'],
    ['project'],
    ['publication'],
    ['person'],
    ['plan'],
    ['measure'],
    ['indicator'],
  ])('%s', async (field) => {
    const { status, data, errors } = await system.post(`{ ${field}(id: "finnes-ikke") { id } }`);
    expect({ status, data, errors }).toEqual({ status: 200, data: { [field]: null }, errors: [] });
  });
});

describe('Input that cannot be used is refused with BAD_USER_INPUT, naming the argument and what would do', () => {
  const courses = (args: string) => `{ catalogue { courses(${args}) { totalCount nodes { id } } } }`;
  test.each([
    [
      'unknown topic',
      courses('alignedTo: { topicIds: ["handhygiene"] }'),
      'alignedTo.topicIds: there is no "handhygiene".',
    ],
    [
      'unknown audience',
      courses('alignedTo: { audienceIds: ["sjukepleiar"] }'),
      'alignedTo.audienceIds: there is no "sjukepleiar".',
    ],
    [
      'unknown setting',
      courses('alignedTo: { settingIds: ["manen"], settingReach: DIRECT }'),
      'alignedTo.settingIds: there is no "manen".',
    ],
    [
      'name of an object property instead of an id',
      courses('alignedTo: { topicIds: ["constructor"] }'),
      'alignedTo.topicIds: there is no "constructor".',
    ],
    ['empty page', courses('first: 0'), 'first: a page has 1 to 100 rows, not 0.'],
    ['page too large', courses('first: 101'), 'first: a page has 1 to 100 rows, not 101.'],
    ['negative page', courses('first: -5'), 'first: a page has 1 to 100 rows, not -5.'],
    [
      'cursor that is none',
      courses('after: "abc"'),
      'after: "abc" is not a cursor of this list in the order TITLE. Use endCursor of the page before.',
    ],
    [
      'cursor with an object in it',
      courses(`after: "${Buffer.from('["TITLE",{"$gt":""},"x"]').toString('base64url')}"`),
      'is not a cursor of this list in the order TITLE.',
    ],
    [
      'search for what nobody can type',
      courses('search: "hygiene\\u0000"'),
      'search: has a character that cannot be shown, U+0000, after 7 others: leave it out.',
    ],
    ['relevance without a search', courses('orderBy: RELEVANCE'), 'orderBy: RELEVANCE needs a search.'],
    [
      'date that does not exist',
      courses('filter: { lastReviewed: { before: "2023-02-30" } }'),
      'filter.lastReviewed.before: Expected value of type "PartialDate", found "2023-02-30"; "2023-02-30" is not a date such as 2017, 2017-02 or 2017-02-07.',
    ],
    [
      'date as a number',
      courses('filter: { lastReviewed: { after: 2023 } }'),
      'filter.lastReviewed.after: Expected value of type "PartialDate", found 2023; 2023 is not a date such as 2017, 2017-02 or 2017-02-07.',
    ],
    [
      'unknown topic in a list of publications',
      '{ catalogue { publications(topicIds: ["x"]) { totalCount } } }',
      'topicIds: there is no "x".',
    ],
    [
      'unknown audience in a list of programmes',
      '{ catalogue { programmes(audienceIds: ["x"]) { totalCount } } }',
      'audienceIds: there is no "x".',
    ],
    [
      'page too large under a parent',
      '{ topic(id: "haandhygiene") { courses(first: 500) { totalCount } } }',
      'first: ',
    ],
    [
      'page too large of organisations',
      '{ organisations(first: 500) { totalCount } }',
      'first: a page has 1 to 100 rows',
    ],
  ])('%s', async (_, query, message) => {
    const { errors } = await system.post(query);
    expect(errors).toHaveLength(1);
    expect(errors[0]!.message).toContain(message);
    expect(errors[0]!.extensions.code).toBe('BAD_USER_INPUT');
  });

  test('a date in a variable', async () => {
    const { errors } = await system.post(
      'query ($filter: CourseFilter) { catalogue { courses(filter: $filter) { totalCount } } }',
      { filter: { lastReviewed: { before: '12.09.2023' } } },
    );
    expect(errors).toMatchObject([
      {
        message:
          'Variable "$filter" got invalid value "12.09.2023" at "filter.lastReviewed.before"; Expected type "PartialDate". "12.09.2023" is not a date such as 2017, 2017-02 or 2017-02-07.',
        extensions: { code: 'BAD_USER_INPUT' },
      },
    ]);
  });

  test('one bad list leaves the rest of the answer', async () => {
    const { data, errors } = await system.post(
      '{ catalogue { courses(first: 0) { totalCount } guidelines(first: 1) { totalCount } } }',
    );
    expect(data).toEqual({ catalogue: { courses: null, guidelines: { totalCount: 90 } } });
    expect(errors).toMatchObject([{ path: ['catalogue', 'courses'] }]);
  });
});

describe('What the schema knows is refused before anything is asked', () => {
  test.each([
    ['unknown field', '{ catalogue { kurs { id } } }', 'GRAPHQL_VALIDATION_FAILED'],
    [
      'unknown enum value',
      '{ catalogue { courses(filter: { status: [GONE] }) { totalCount } } }',
      'GRAPHQL_VALIDATION_FAILED',
    ],
    [
      'operator in a filter',
      '{ catalogue { courses(filter: { status: { ne: ACTIVE } }) { totalCount } } }',
      'GRAPHQL_VALIDATION_FAILED',
    ],
    ['no GraphQL', '{ catalogue {', 'GRAPHQL_PARSE_FAILED'],
    ['inaccessible field', '{ topic(id: "haandhygiene") { narrowerIds } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['inaccessible tree', '{ catalogue { topicTree } }', 'GRAPHQL_VALIDATION_FAILED'],
  ])('%s', async (_, query, code) => {
    const { status, errors } = await system.post(query);
    expect(status).toBe(400);
    expect(errors[0]!.extensions.code).toBe(code);
  });
});

describe('A request that is no GraphQL request gets an answer of the same shape', () => {
  const send = async (
    body: string,
    headers: Record<string, string> = { 'content-type': 'application/json' },
    path = '/graphql',
  ) => {
    const response = await fetch(system.url + path, { method: 'POST', body, headers });
    return { status: response.status, body: (await response.json()) as { errors: { extensions: { code: string } }[] } };
  };

  test.each([
    ['malformed JSON', '{"query": ', undefined, '/graphql', 400, 'BAD_REQUEST'],
    ['no query', '{}', undefined, '/graphql', 400, 'BAD_REQUEST'],
    [
      'a form',
      'query=%7Btopics%7Bid%7D%7D',
      { 'content-type': 'application/x-www-form-urlencoded' },
      '/graphql',
      415,
      'BAD_REQUEST',
    ],
    ['plain text', '{"query":"{topics{id}}"}', { 'content-type': 'text/plain' }, '/graphql', 415, 'BAD_REQUEST'],
    ['too large a body', `{"query":"${' '.repeat(1_100_000)}"}`, undefined, '/graphql', 413, 'BAD_REQUEST'],
    [
      'an unknown operation name',
      '{"query":"query A { topics { id } }","operationName":"B"}',
      undefined,
      '/graphql',
      400,
      'OPERATION_RESOLUTION_FAILURE',
    ],
    ['an unknown path', '{}', undefined, '/graphq', 404, 'BAD_REQUEST'],
  ])('%s', async (_, body, headers, path, status, code) => {
    const answer = await send(body, headers, path);
    expect(answer).toMatchObject({ status, body: { errors: [{ extensions: { code } }] } });
  });
});

describe('A query built to be expensive is refused cheaply', () => {
  const nested = (depth: number): string =>
    depth === 0 ? '{ id }' : `{ id topics { courses(first: 100) { nodes ${nested(depth - 1)} } } }`;

  test('lists within lists', async () => {
    const { status, errors } = await system.post(`{ catalogue { courses(first: 100) { nodes ${nested(3)} } } }`);
    expect(status).toBe(400);
    expect(errors).toMatchObject([{ extensions: { code: 'QUERY_TOO_LARGE' } }]);
  });

  test('lists within what a mutation answers with', async () => {
    const { errors } = await system.post(
      `mutation { archiveCourse(input: { id: "a", version: 1, note: { why: "x" } }) { course ${nested(4)} } }`,
    );
    expect(errors).toMatchObject([{ extensions: { code: 'QUERY_TOO_LARGE' } }]);
  });

  test('fragments that multiply', async () => {
    const fragments = Array.from(
      { length: 20 },
      (_, i) => `fragment f${i} on Topic { a: broader { ...f${i + 1} } b: broader { ...f${i + 1} } }`,
    );
    const { status, errors } = await system.post(
      `{ topics { ...f0 } } ${fragments.join(' ')} fragment f20 on Topic { id }`,
    );
    expect(status).toBe(400);
    expect(errors).toMatchObject([{ extensions: { code: 'QUERY_TOO_LARGE' } }]);
  });

  test('more words than any question needs', async () => {
    const { status, errors } = await system.post(`{ topics { ${'id '.repeat(6000)} } }`);
    expect(status).toBe(400);
    expect(errors).toMatchObject([{ extensions: { code: 'GRAPHQL_PARSE_FAILED' } }]);
  });

  test('many gap maps in one query', async () => {
    const maps = (count: number) =>
      `{ ${Array.from({ length: count }, (_, i) => `m${i}: gapMap(input: { audienceIds: ["lege"] }) { today }`).join(' ')} }`;
    expect((await system.post(maps(5))).errors).toEqual([]);
    expect((await system.post(maps(20))).errors).toMatchObject([{ extensions: { code: 'QUERY_TOO_LARGE' } }]);
  });

  test('what is worked out for each row of a list', async () => {
    const gaps = (first: number) =>
      `{ catalogue { courses(first: ${first}) { nodes { topics { gaps(audienceIds: ["lege"]) { today } } } } } }`;
    expect((await system.post(gaps(1))).errors).toEqual([]);
    expect((await system.post(gaps(100))).errors).toMatchObject([{ extensions: { code: 'QUERY_TOO_LARGE' } }]);
  });

  test('a page size in a variable counts as what it is', async () => {
    const query =
      'query ($n: Int!) { catalogue { courses(first: $n) { nodes { topics { courses(first: $n) { nodes { topics { id } } } } } } } }';
    expect((await system.post(query, { n: 5 })).errors).toEqual([]);
    expect((await system.post(query, { n: 100 })).errors).toMatchObject([{ extensions: { code: 'QUERY_TOO_LARGE' } }]);
  });
});
