import { buildSubgraphSchema } from '@apollo/subgraph';
import { execute, OperationTypeNode, parse, type ExecutionResult } from 'graphql';
import { subgraphs } from '../../subgraphs/index.js';
import { CompiledDocument } from '../../registry/subgraph/execution/compiled-document.js';
import { OddAnswers, resolveHostilely } from './hostile.js';
import { randomOperation } from './random-operation/operation.js';
import { Random } from './random-operation/random.js';

/**
 * `node hostile-run.js FIRST COUNT`: random operations over hostile resolvers through graphql-js and compiled; writes the
 * first that differs as JSON, or nothing. A process of its own: where one item of a list fails at once, graphql-js leaves
 * what others promised unheard, and Jest minds.
 */
async function run(first: number, count: number): Promise<void> {
  process.on('unhandledRejection', () => undefined);
  for (const { name, typeDefs } of subgraphs) {
    const schema = resolveHostilely(buildSubgraphSchema({ typeDefs }));
    const types = Object.keys(schema.getTypeMap());
    for (let seed = first; seed < first + count; seed += 1) {
      const random = new Random(seed);
      const pools = {
        _Any: [{ __typename: random.one(types), id: '1' }],
        PartialDate: ['2026', 'never'],
        DateTime: ['2026-02-07T00:00:00Z', 7],
      };
      const kind = random.one([OperationTypeNode.QUERY, OperationTypeNode.QUERY, OperationTypeNode.MUTATION]);
      const { query, variables } = randomOperation({ schema, pools, maxFields: 60 }, random, kind);
      const oddity = random.one([0, 0.02, 0.1]);
      const document = parse(query);
      const compiled = new CompiledDocument(schema, document);
      const args = () => ({
        contextValue: new OddAnswers(schema, seed, oddity),
        variableValues: variables,
        operationName: null,
      });
      const theirs = told(await execute({ schema, document, ...args() }));
      // Twice: what the first run finds out, the second one uses.
      const ours = [told(await compiled.execute(args())), told(await compiled.execute(args()))];
      if (ours.every((answer) => answer === theirs)) continue;
      console.log(JSON.stringify({ name, seed, query, variables, theirs, ours }, null, 1));
      return;
    }
  }
}

/** An answer as text, so that the order of names and errors counts too. */
function told({ data, errors }: ExecutionResult): string {
  const faults = errors?.map((error) => ({ ...error.toJSON(), fault: error.originalError?.message }));
  return JSON.stringify({ data, faults });
}

await run(Number(process.argv[2]), Number(process.argv[3]));
