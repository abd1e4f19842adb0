import { Supergraph } from '@apollo/federation-internals';
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
import type { Ending } from './ending.js';
import { CompiledOperation, type Schemas } from './operation.js';
import { Planning } from './planning.js';
import type { SubgraphClient } from './subgraph-client.js';
import type { SupergraphSource } from './supergraph-source.js';
import { noTracing, type Tracing } from './tracing.js';

type Gateway = ApolloServerOptionsWithGateway<BaseContext>['gateway'];
type Listener = Parameters<Gateway['onSchemaLoadOrUpdate']>[0];
type Executor = NonNullable<Awaited<ReturnType<Gateway['load']>>['executor']>;
type Request = Parameters<Executor>[0];
type Result = Awaited<ReturnType<Executor>>;

/** Room for the compiled operations of one supergraph, in bytes. */
const MAX_WEIGHT = 64_000_000;

/** One version of the supergraph, and the operations compiled against it. */
interface Version extends Schemas {
  sdl: string;
  planning: Planning;
  operations: LRUCache<string, CompiledOperation>;
}

/** What of the context of a request concerns the execution of its plan. */
interface RequestOptions<Context> {
  /** Passed on to the clients of subgraphs as it is. */
  context: Context;
  /** Says when nobody waits for the answer any longer. */
  cancellation?: Ending | undefined;
  /** When the answer is given, whatever has come by then. */
  deadline?: Ending | undefined;
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
  /** Whether an operation is one of those that were made with the graph, by the SHA-256 of its text. */
  isKnown?: (hash: string) => boolean;
  /** Told how long it took to plan and compile an operation, in ms. */
  onPlanned?: (ms: number) => void;
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
      if (validate(version.api, document).length > 0) continue;
      for (const operation of document.definitions) {
        if (operation.kind === Kind.OPERATION_DEFINITION)
          await this.operation(version, { queryHash: hash, operation, document });
      }
    }
  }

  /** What the compiled operations that are kept are taken to weigh, in bytes. */
  get keptBytes(): number {
    return this.current?.operations.calculatedSize ?? 0;
  }

  async stop(): Promise<void> {
    this.stopped = true;
    await this.current?.planning.stop();
    await this.cleanup?.();
  }

  /** Takes a supergraph into use; throws, and goes on with the last one, where it cannot be used. */
  private update(sdl: string): void {
    if (sdl === this.current?.sdl) return;
    const supergraph = Supergraph.build(sdl);
    const api = supergraph.apiSchema().toGraphQLJSSchema();
    const version: Version = {
      sdl,
      planning: new Planning(supergraph, sdl, api),
      api,
      supergraph: supergraph.schema.toGraphQLJSSchema(),
      operations: new LRUCache({ maxSize: MAX_WEIGHT }),
    };
    for (const { name, url } of supergraph.subgraphsMetadata()) {
      if (this.clients.get(name)?.url === url) continue;
      this.clients.set(name, { url, client: this.options.buildClient({ name, url }) });
    }
    // Requests that are under way end on the version they began on: what they still plan begins a thread of its own.
    void this.current?.planning.stop();
    this.current = version;
    this.versions.set(api, version);
    for (const listener of this.listeners) listener({ apiSchema: api, coreSupergraphSdl: sdl });
  }

  private execute(request: Request): Promise<Result> {
    return this.tracing('gateway.request', { 'graphql.operation.name': request.operationName ?? '' }, async () => {
      const version = this.versions.get(request.schema);
      if (!version) throw new Error('The request was validated against a schema that is not the gateway’s.');
      const { context, cancellation, deadline, onAnswered } = this.options.optionsOf(request.context as ServerContext);
      const operation = await this.operation(version, request);
      const outcome = await operation.run({
        variables: request.request.variables ?? {},
        context,
        cancellation,
        deadline,
        tracing: this.tracing,
        clientOf: (name) => this.clients.get(name)?.client as SubgraphClient | undefined,
      });
      if (operation.kind === OperationTypeNode.QUERY && !outcome.errors && !outcome.extensions)
        onAnswered?.(operation.plan.subgraphs);
      return outcome as Result;
    });
  }

  private async operation(
    version: Version,
    { queryHash, operation, document }: Pick<Request, 'queryHash' | 'operation' | 'document'>,
  ): Promise<CompiledOperation> {
    const key = `${queryHash} ${operation.name?.value ?? ''}`;
    const known = version.operations.get(key);
    if (known) return known;
    const begun = performance.now();
    const alone = withOnly(operation, document);
    const plan = await this.tracing('gateway.plan', {}, () =>
      version.planning.plan(operation, alone, this.options.isKnown?.(queryHash) ?? false),
    );
    const compiled = new CompiledOperation(version, operation, alone, plan);
    this.options.onPlanned?.(performance.now() - begun);
    version.operations.set(key, compiled, { size: compiled.weight + key.length });
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
