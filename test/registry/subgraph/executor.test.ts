import { describe, expect, test } from '@jest/globals';
import { buildSchema, GraphQLError } from 'graphql';
import { userInputError } from '../../../platform/errors.js';
import { createExecutor, type SubgraphRequest } from '../../../registry/subgraph/executor.js';
import { ANYONE } from '../../../identity/identity.js';
import type { OpenSubgraph } from '../../../registry/subgraph/subgraph.js';

/** A subgraph with one field that fails with the given error. */
function failing(error: Error) {
  const schema = buildSchema('type Query { field(argument: Int): String other: String }');
  const fields = schema.getQueryType()!.getFields();
  fields['field']!.resolve = () => {
    throw error;
  };
  fields['other']!.resolve = () => 'still here';
  const execute = createExecutor({
    name: 'courses',
    schema,
    createContext: () => Promise.resolve({}),
  } as unknown as OpenSubgraph);
  return (request: SubgraphRequest) => execute(request, ANYONE);
}

const named = (name: string, message: string) => Object.assign(new Error(message), { name });

describe('What a client sees of a failure in a resolver', () => {
  test('a fault of ours: an id, and nothing of its inside', async () => {
    const { data, errors } = await failing(new Error('password=hunter2 at /srv/secret.ts'))({
      query: '{ field other }',
    });
    expect(data).toEqual({ field: null, other: 'still here' });
    expect(errors).toMatchObject([{ path: ['field'], extensions: { code: 'INTERNAL_SERVER_ERROR' } }]);
    expect(errors![0]!.message).toMatch(/^Internal error [0-9a-f-]{36}\./);
    expect(JSON.stringify(errors)).not.toMatch(/hunter2|secret/);
  });

  test.each(['MongoServerSelectionError', 'MongoNetworkError', 'MongoPoolClearedError', 'MongoNotConnectedError'])(
    'a database that does not answer (%s): the registry, and that it may pass',
    async (name) => {
      const { errors } = await failing(named(name, 'connect ECONNREFUSED 10.0.0.7:27017'))({ query: '{ field }' });
      expect(errors).toMatchObject([
        {
          message: 'The registry "courses" does not answer; try again later.',
          extensions: { code: 'SOURCE_UNAVAILABLE', registry: 'courses' },
        },
      ]);
      expect(JSON.stringify(errors)).not.toContain('10.0.0.7');
    },
  );

  test("the caller's own error passes as it is", async () => {
    const { errors } = await failing(userInputError('first', 'is too large.'))({ query: '{ field }' });
    expect(errors).toMatchObject([
      { message: 'first: is too large.', extensions: { code: 'BAD_USER_INPUT', argument: 'first' } },
    ]);
  });

  test('a code that nobody has documented is a fault', async () => {
    const odd = new GraphQLError('inside', { extensions: { code: 'ODD' } });
    const { errors } = await failing(odd)({ query: '{ field }' });
    expect(errors).toMatchObject([{ extensions: { code: 'INTERNAL_SERVER_ERROR' } }]);
  });

  test('a query that is none, and a variable that does not fit', async () => {
    const execute = failing(new Error());
    expect(await execute({ query: '{' })).toMatchObject({ errors: [{ extensions: { code: 'GRAPHQL_PARSE_FAILED' } }] });
    expect(await execute({ query: 'query ($a: Int) { field(argument: $a) }', variables: { a: 'x' } })).toMatchObject({
      errors: [{ extensions: { code: 'BAD_USER_INPUT' } }],
    });
  });
});
