import { describe, expect, test } from '@jest/globals';
import { withSystem } from '../../support/with-system.js';

const system = withSystem();

const ask = async (query: string, variables?: unknown) => {
  const response = await fetch(`${system.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    // As it is written: an object in JavaScript has no such key of its own.
    body:
      typeof variables === 'string'
        ? `{"query":${JSON.stringify(query)},"variables":${variables}}`
        : JSON.stringify({ query, variables }),
  });
  return (await response.json()) as {
    data?: Record<string, unknown> | null;
    errors?: { extensions: { code: string } }[];
  };
};

describe('What looks like an instruction is a text like any other', () => {
  test.each([
    '{"$ne":null}',
    '$where',
    '.*',
    '^',
    '(a+)+$',
    '__proto__',
    'constructor',
    'toString',
    '\\u0000',
    "'; --",
    '${7*7}',
    '../../etc/passwd',
  ])('an id: %s', async (id) => {
    const { data, errors } = await ask('query ($id: ID!) { course(id: $id) { id } topic(id: $id) { id } }', { id });
    expect([data, errors]).toEqual([{ course: null, topic: null }, undefined]);
  });

  test.each(['.*', '^kurs', '(a+)+$', '[a-z]', '$regex', '{"$regex":"."}', '"kurs"'])(
    'a search: %s',
    async (search) => {
      const query = 'query ($search: String) { catalogue { courses(search: $search, first: 1) { totalCount } } }';
      const { data, errors } = await ask(query, { search });
      const found = (data?.['catalogue'] as { courses: { totalCount: number } | null } | undefined)?.courses
        ?.totalCount;
      const [all] = await Promise.all([ask('{ catalogue { courses { totalCount } } }')]);
      const whole = (all.data?.['catalogue'] as { courses: { totalCount: number } }).courses.totalCount;
      // Nothing that means "everything" to a database does so here.
      expect(errors ? errors[0]!.extensions.code : found! < whole).toBe(errors ? 'BAD_USER_INPUT' : true);
    },
  );

  test.each([
    ['an operator in place of an id', '{"id":{"$ne":null}}'],
    ['a list in place of an id', '{"id":["a","b"]}'],
    ['nothing but the prototype', '{"__proto__":{"id":"haandhygiene"}}'],
    ['an id of the prototype', '{"id":{"__proto__":{"toString":1}}}'],
    ['the maker of the prototype', '{"constructor":{"prototype":{"id":"haandhygiene"}}}'],
  ])('variables: %s', async (_, variables) => {
    const { data, errors } = await ask('query ($id: ID!) { topic(id: $id) { id } }', variables);
    expect(data ?? null).toBeNull();
    expect(['BAD_USER_INPUT', 'BAD_REQUEST']).toContain(errors?.[0]?.extensions.code);
    expect(({} as Record<string, unknown>)['id']).toBeUndefined();
  });

  test.each([
    [
      'ids',
      'query ($ids: [ID!]) { catalogue { courses(filter: { ids: $ids }) { totalCount } } }',
      { ids: ['$ne', '.*'] },
    ],
    [
      'topics',
      'query ($ids: [ID!]) { catalogue { courses(alignedTo: { topicIds: $ids }) { totalCount } } }',
      { ids: ['{"$gt":""}'] },
    ],
  ])('a filter of %s finds nothing by it', async (_, query, variables) => {
    const { data, errors } = await ask(query, variables);
    const found = (data?.['catalogue'] as { courses: { totalCount: number } | null } | undefined)?.courses;
    expect(errors ? errors[0]!.extensions.code : found).toEqual(errors ? 'BAD_USER_INPUT' : { totalCount: 0 });
  });
});
