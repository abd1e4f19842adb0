import { describe, expect, test } from '@jest/globals';
import { buildSchema, GraphQLError } from 'graphql';
import { once } from '../../../subgraphs/shared/connection.js';
import { oneForEachRequest } from '../../../subgraphs/shared/contexts.js';
import { badInput } from '../../../subgraphs/shared/errors.js';
import { createExecutor, type SubgraphRequest } from '../../../subgraphs/shared/executor.js';
import { ANYONE, type Caller } from '../../../subgraphs/shared/identity.js';
import type { OpenSubgraph } from '../../../subgraphs/index.js';

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
    const { errors } = await failing(badInput('first', 'is too large.'))({ query: '{ field }' });
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

describe('One context for each request', () => {
  /** A registry of one number that is read once by each context. */
  function registry() {
    let recorded = 1;
    let reads = 0;
    const schema = buildSchema('type Query { number: Int } type Mutation { add: Int }');
    const read = () => {
      reads += 1;
      return Promise.resolve(recorded);
    };
    schema.getQueryType()!.getFields()['number']!.resolve = (_parent, _args, context: { number: () => unknown }) =>
      context.number();
    schema.getMutationType()!.getFields()['add']!.resolve = () => (recorded += 1);
    const subgraph = {
      name: 'courses',
      schema,
      createContext: () => Promise.resolve({ number: once(read) }),
    } as unknown as OpenSubgraph;
    const execute = createExecutor(subgraph, oneForEachRequest(subgraph.createContext));
    const ask = async (query: string, caller: Caller) => (await execute({ query }, caller)).data;
    return { ask, reads: () => reads };
  }

  test('what one request asks twice is read once; another request reads anew', async () => {
    const { ask, reads } = registry();
    const [one, other] = [{ ...ANYONE }, { ...ANYONE }];
    expect([await ask('{ number }', one), await ask('{ a: number }', one)]).toEqual([{ number: 1 }, { a: 1 }]);
    expect(reads()).toBe(1);
    await ask('{ number }', other);
    expect(reads()).toBe(2);
  });

  test('after a change, a request reads what is recorded by then, in every registry', async () => {
    const [here, elsewhere] = [registry(), registry()];
    const caller = { ...ANYONE };
    expect([await here.ask('{ number }', caller), await elsewhere.ask('{ number }', caller)]).toEqual([
      { number: 1 },
      { number: 1 },
    ]);
    await here.ask('mutation { add }', caller);
    expect(await here.ask('{ number }', caller)).toEqual({ number: 2 });
    await here.ask('mutation { add }', caller);
    expect(await here.ask('{ number }', caller)).toEqual({ number: 3 });
    await elsewhere.ask('{ number }', caller);
    expect(elsewhere.reads()).toBe(2);
  });

  test('everyone is no request', async () => {
    const { ask } = registry();
    await ask('{ number }', ANYONE);
    await ask('mutation { add }', { ...ANYONE });
    expect(await ask('{ number }', ANYONE)).toEqual({ number: 2 });
  });
});
