import { GraphQLError, parse, validate, type DocumentNode, type GraphQLFormattedError } from 'graphql';
import { LRUCache } from 'lru-cache';
import { namingArgument, ofArgument } from './argument-errors.js';
import { CompiledDocument } from './execution/compiled-document.js';
import { LostChanges } from '../changes/acknowledged.js';
import { InDoubt } from '../changes/in-doubt.js';
import { isDatabaseDown, maskFault, sourceUnavailable } from '../../platform/errors.js';
import { inSpanOf } from '../../platform/telemetry.js';
import { log } from '../../platform/log.js';
import { cacheBytes } from '../../platform/metrics.js';
import type { Caller } from '../../identity/identity.js';
import type { OpenSubgraph } from './subgraph.js';

/** A GraphQL request to one subgraph. */
export interface SubgraphRequest {
  query: string;
  variables?: Record<string, unknown> | null | undefined;
  operationName?: string | null | undefined;
}

/** A GraphQL answer, with nothing in its errors that a client may not see. */
interface SubgraphResponse {
  data?: Record<string, unknown> | null;
  errors?: GraphQLFormattedError[];
}

export type SubgraphExecutor = (request: SubgraphRequest, caller: Caller) => Promise<SubgraphResponse>;

type Prepared =
  | { compiled: CompiledDocument; document: DocumentNode; errors?: never }
  | { errors: readonly GraphQLError[]; compiled?: never };

/** Queries of the gateway repeat: their compiled form is kept, in so many bytes, of which each sign of them takes some. */
const MAX_PREPARED_BYTES = 24_000_000;
const BYTES_PER_SIGN = 200;

/** Answers requests to a subgraph: the same whether they come over HTTP or from the gateway's process. */
export function createExecutor({ name, schema, createContext }: OpenSubgraph): SubgraphExecutor {
  const prepared = new LRUCache<string, Prepared>({ maxSize: MAX_PREPARED_BYTES });
  cacheBytes.watch(() => [['questions to registries', prepared.calculatedSize]]);

  const prepare = (query: string): Prepared => {
    try {
      const document = parse(query);
      const errors = validate(schema, document).map((error) =>
        withCode(namingArgument(error, document), 'GRAPHQL_VALIDATION_FAILED'),
      );
      return errors.length > 0 ? { errors } : { compiled: new CompiledDocument(schema, document), document };
    } catch (error) {
      return { errors: [withCode(error as GraphQLError, 'GRAPHQL_PARSE_FAILED')] };
    }
  };
  const formatFor =
    (caller: Caller) =>
    (error: GraphQLError): GraphQLFormattedError => {
      const ids = { requestId: caller.requestId, traceId: caller.trace?.traceId, subgraph: name };
      const { originalError } = error;
      const isTold = originalError instanceof InDoubt || originalError instanceof LostChanges;
      if (!isTold && !isDatabaseDown(originalError)) {
        return maskFault(error, (id, fault) => log.error({ ...ids, id, err: fault }, 'fault in a resolver'));
      }
      log.error({ ...ids, err: originalError }, 'the database does not answer');
      const { message, extensions } = sourceUnavailable(name);
      return { ...error.toJSON(), message: isTold ? originalError.message : message, extensions };
    };

  const answer: SubgraphExecutor = async ({ query, variables, operationName }, caller) => {
    const ready = prepared.get(query) ?? prepare(query);
    prepared.set(query, ready, { size: query.length * BYTES_PER_SIGN + 1 });
    const format = formatFor(caller);
    if (!ready.compiled) return { errors: ready.errors.map(format) };
    const contextValue = await createContext(caller).catch(asGraphQLError);
    if (contextValue instanceof GraphQLError) return { errors: [format(contextValue)] };
    const result = await ready.compiled.execute({
      contextValue,
      variableValues: variables ?? {},
      operationName: operationName ?? null,
    });
    if (!result.errors) return { data: result.data ?? null };
    // Without data, the request's variables were refused before anything ran.
    const refused = !('data' in result);
    const asked = { schema, document: ready.document, variables: variables ?? {} };
    const errors = result.errors.map((error) =>
      format(refused ? withCode(error, 'BAD_USER_INPUT') : ofArgument(error, asked)),
    );
    return refused ? { errors } : { data: result.data ?? null, errors };
  };
  return (request, caller) => inSpanOf('registry.execute', { registry: name }, () => answer(request, caller));
}

function asGraphQLError(error: unknown): GraphQLError {
  return error instanceof GraphQLError ? error : new GraphQLError('', { originalError: error as Error });
}

/** The error with a code, unless it has one. */
function withCode(error: GraphQLError, code: string): GraphQLError {
  if (error.extensions['code']) return error;
  return new GraphQLError(error.message, {
    nodes: error.nodes,
    source: error.source,
    positions: error.positions,
    path: error.path,
    originalError: error.originalError,
    extensions: { ...error.extensions, code },
  });
}
