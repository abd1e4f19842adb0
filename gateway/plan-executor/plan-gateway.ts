import { Supergraph } from '@apollo/federation-internals';
import { QueryPlanner } from '@apollo/query-planner';
import type { ApolloServerOptionsWithGateway, BaseContext } from '@apollo/server';
import {
  Kind,
  OperationTypeNode,
  parse,
  validate,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import type { Cancellation } from './cancellation.js';
import { CompiledOperation, type Schemas } from './operation.js';
import type { SubgraphClient } from './subgraph-client.js';
import type { SupergraphSource } from './supergraph-source.js';
import { noTracing, type Tracing } from './tracing.js';

type Gateway = ApolloServerOptionsWithGateway<BaseContext>['gateway'];
type Listener = Parameters<Gateway['onSchemaLoadOrUpdate']>[0];
type Executor = NonNullable<Awaited<ReturnType<Gateway['load']>>['executor']>;
type Request = Parameters<Executor>[0];
type Result = Awaited<ReturnType<Executor>>;

/** Compiled operations kept for one supergraph, by the length of their text and plans, in characters. */
const MAX_TEXT_CHARS = 20_000_000;

/** One version of the supergraph, and the operations compiled against it. */
interface Version extends Schemas {
  sdl: string;
  operations: LRUCache<string, CompiledOperation>;
}

/** What of the context of a request concerns the execution of its plan. */
export interface RequestOptions<Context> {
  /** Passed on to the clients of subgraphs as it is. */
  context: Context;
  /** Says when nobody waits for the answer any longer. */
  cancellation?: Cancellation | undefined;
  /** Told the subgraphs that a query was answered from, where nothing went wrong. */
  onAnswered?: ((subgraphs: ReadonlySet<string>) => void) | undefined;
}

/** What a gateway is made of. */
export interface PlanGatewayOptions<ServerContext, Context> {
  supergraph: SupergraphSource;
  /** Gives the client of a subgraph, by its name and address in the supergraph. */
  buildClient: (subgraph: { name: string; url: string }) => SubgraphClient<Context>;
  /** Reads what concerns the execution from the server's context of a request. */
  optionsOf: (context: ServerContext) => RequestOptions<Context>;
  tracing?: Tracing;
}

/**
 * The gateway: Apollo's planner, and an executor of our own behind Apollo Server's interface for gateways.
 * Operations are compiled once; requests that are under way when the supergraph changes end on the version they began on.
 */
export class PlanGateway<ServerContext extends object, Context> implements Gateway {
  private readonly listeners = new Set<Listener>();
  private readonly versions = new WeakMap<GraphQLSchema, Version>();
  private readonly clients = new Map<string, { url: string; client: SubgraphClient<Context> }>();
  private readonly tracing: Tracing;
  private current: Version | undefined;
  private cleanup: (() => Promise<void>) | undefined;
  private stopped = false;

  constructor(private readonly options: PlanGatewayOptions<ServerContext, Context>) {
    this.tracing = options.tracing ?? noTracing;
  }

  onSchemaLoadOrUpdate(listener: Listener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  async load(): Promise<{ executor: Executor }> {
    const { supergraph } = this.options;
    if (typeof supergraph === 'string') {
      this.update(supergraph);
    } else {
      const { supergraphSdl, cleanup } = await supergraph({ update: (sdl) => this.update(sdl) });
      this.cleanup = cleanup;
      this.update(supergraphSdl);
    }
    return { executor: (request) => this.execute(request) };
  }

  /**
   * Plans operations that are sure to come, by the hash of their text, one after the other, between other work. Those
   * that do not fit the schema are passed over.
   */
  async warm(operations: ReadonlyMap<string, string>): Promise<void> {
    for (const [hash, text] of operations) {
      await new Promise((resolve) => setImmediate(resolve));
      const version = this.current;
      if (!version || this.stopped) return;
      const document = parse(text);
      if (validate(version.api.schema, document).length > 0) continue;
      for (const operation of document.definitions) {
        if (operation.kind === Kind.OPERATION_DEFINITION)
          this.operation(version, { queryHash: hash, operation, document });
      }
    }
  }

  async stop(): Promise<void> {
    this.stopped = true;
    await this.cleanup?.();
  }

  /** Takes a supergraph into use; throws, and goes on with the last one, where it cannot be used. */
  private update(sdl: string): void {
    if (sdl === this.current?.sdl) return;
    const supergraph = Supergraph.build(sdl);
    const forPlanner = supergraph.apiSchema();
    const version: Version = {
      sdl,
      planner: new QueryPlanner(supergraph),
      api: { forPlanner, schema: forPlanner.toGraphQLJSSchema() },
      supergraph: supergraph.schema.toGraphQLJSSchema(),
      operations: new LRUCache({ maxSize: MAX_TEXT_CHARS }),
    };
    for (const { name, url } of supergraph.subgraphsMetadata()) {
      if (this.clients.get(name)?.url === url) continue;
      this.clients.set(name, { url, client: this.options.buildClient({ name, url }) });
    }
    this.current = version;
    this.versions.set(version.api.schema, version);
    for (const listener of this.listeners) listener({ apiSchema: version.api.schema, coreSupergraphSdl: sdl });
  }

  private execute(request: Request): Promise<Result> {
    return this.tracing('gateway.request', { 'graphql.operation.name': request.operationName ?? '' }, async () => {
      const version = this.versions.get(request.schema);
      if (!version) throw new Error('The request was validated against a schema that is not the gateway’s.');
      const { context, cancellation, onAnswered } = this.options.optionsOf(request.context as ServerContext);
      const operation = this.operation(version, request);
      const outcome = await operation.run({
        variables: request.request.variables ?? {},
        context,
        cancellation,
        tracing: this.tracing,
        clientOf: (name) => this.clients.get(name)?.client as SubgraphClient | undefined,
      });
      if (operation.kind === OperationTypeNode.QUERY && !outcome.errors && !outcome.extensions)
        onAnswered?.(operation.plan.subgraphs);
      return outcome as Result;
    });
  }

  private operation(
    version: Version,
    { queryHash, operation, document }: Pick<Request, 'queryHash' | 'operation' | 'document'>,
  ): CompiledOperation {
    const key = `${queryHash} ${operation.name?.value ?? ''}`;
    const known = version.operations.get(key);
    if (known) return known;
    const compiled = new CompiledOperation(version, operation, withOnly(operation, document));
    version.operations.set(key, compiled, { size: document.loc?.end ?? MAX_TEXT_CHARS });
    return compiled;
  }
}

/** The document without its other operations. */
function withOnly(operation: OperationDefinitionNode, document: DocumentNode): DocumentNode {
  const definitions = document.definitions.filter(
    (node) => node === operation || node.kind === Kind.FRAGMENT_DEFINITION,
  );
  return { ...document, definitions };
}
