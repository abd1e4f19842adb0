import { RemoteGraphQLDataSource, type GraphQLDataSource } from '@apollo/gateway';
import { Kind, parse, type GraphQLError, type SelectionSetNode } from 'graphql';
import { sourceUnavailable } from '../subgraphs/shared/errors.js';
import type { SubgraphExecutor } from '../subgraphs/shared/executor.js';
import { ANYONE, type Caller } from '../subgraphs/shared/identity.js';
import { IDENTITY_HEADER, signCaller } from '../subgraphs/shared/identity/gateway-identity.js';
import { log } from '../subgraphs/shared/log.js';

type Options = Parameters<GraphQLDataSource<GatewayContext>['process']>[0];
type Response = Awaited<ReturnType<GraphQLDataSource['process']>>;

/** What the gateway knows of a request besides the query. */
export interface GatewayContext {
  caller: Caller;
}

/** A subgraph in this process. */
export class InProcessSubgraph implements GraphQLDataSource<GatewayContext> {
  constructor(private readonly execute: SubgraphExecutor) {}

  async process({ request, context }: Options): Promise<Response> {
    const { query = '', variables, operationName } = request;
    const { caller } = context as GatewayContext;
    return await this.execute({ query, variables, operationName }, caller);
  }
}

/** A subgraph over HTTP. Where it does not answer, the client learns which one, and nothing of its address. */
export class RemoteSubgraph extends RemoteGraphQLDataSource<GatewayContext> {
  constructor(
    private readonly name: string,
    url: string,
    /** When each subgraph last answered, as far as this process knows; outlives a change of the supergraph. */
    private readonly lastAnswered: Map<string, string>,
    private readonly gatewaySecret: string | undefined,
  ) {
    super({ url });
  }

  /** Tells the registry who asks, and as recorded when. The client's own headers are not passed on. */
  override async willSendRequest({ request, context }: Options): Promise<void> {
    const { caller = ANYONE } = context as Partial<GatewayContext>;
    const headers = request.http?.headers;
    if (this.gatewaySecret) headers?.set(IDENTITY_HEADER, await signCaller(caller, this.name, this.gatewaySecret));
    else if (caller.moment) headers?.set('accept-datetime', new Date(caller.moment).toUTCString());
  }

  override async process(options: Options): Promise<Response> {
    try {
      const response = await super.process(options);
      this.lastAnswered.set(this.name, new Date().toISOString());
      return response;
    } catch (error) {
      log.error({ err: error, subgraph: this.name }, 'a subgraph does not answer');
      return withoutSource(sourceUnavailable(this.name, this.lastAnswered.get(this.name) ?? null), options.request);
    }
  }
}

/**
 * The answer in place of a subgraph that does not answer. The stock executor drops every fetch that
 * requires a field of a failed one; explicit nulls for the fields asked let the dependents be asked, and say
 * themselves what they cannot know.
 */
function withoutSource(error: GraphQLError, { query = '', variables }: Options['request']): Response {
  const representations = (variables as { representations?: { __typename: string }[] } | undefined)?.representations;
  if (!representations) throw error;
  const fields = fieldsByType(query);
  const entities = representations.map(({ __typename }) =>
    Object.fromEntries(
      (fields.get(__typename) ?? []).map((field) => [field, field === '__typename' ? __typename : null]),
    ),
  );
  return { data: { _entities: entities }, errors: [error.toJSON()] };
}

/** The names under which an entity query asks fields of each type. */
function fieldsByType(query: string): Map<string, string[]> {
  const fields = new Map<string, string[]>();
  const collect = ({ selections }: SelectionSetNode, type: string): void => {
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) {
        fields.set(type, [...(fields.get(type) ?? []), selection.alias?.value ?? selection.name.value]);
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        collect(selection.selectionSet, selection.typeCondition?.name.value ?? type);
      }
    }
  };
  for (const definition of parse(query, { noLocation: true }).definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
    for (const field of definition.selectionSet.selections) {
      if (field.kind === Kind.FIELD && field.selectionSet) collect(field.selectionSet, '');
    }
  }
  return fields;
}
