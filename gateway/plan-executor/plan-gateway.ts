import { Supergraph } from '@apollo/federation-internals';
import { QueryPlanner } from '@apollo/query-planner';
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
import type { Gateway, GatewayContext } from '../context.js';
import type { SupergraphSdl } from '../supergraph.js';
import { CompiledOperation, type Schemas } from './operation.js';
import type { Source } from './subgraph-client.js';
import { inSpan } from './tracing.js';

type Listener = Parameters<Gateway['onSchemaLoadOrUpdate']>[0];
type Executor = NonNullable<Awaited<ReturnType<Gateway['load']>>['executor']>;
type Request = Parameters<Executor>[0];
type Result = Awaited<ReturnType<Executor>>;

/** Compiled operations kept for one supergraph, by the length of their text and plans, in characters. */
const MOST_TEXT = 20_000_000;

/** One version of the supergraph, and the operations compiled against it. */
interface Version extends Schemas {
  sdl: string;
  operations: LRUCache<string, CompiledOperation>;
}

/** How a subgraph is asked, by its name and address in the supergraph. */
export type BuildSource = (subgraph: { name: string; url: string }) => Source;

/**
 * The gateway: Apollo's planner, and an executor of our own behind Apollo Server's interface for gateways.
 * Operations are compiled once; requests that are under way when the supergraph changes end on the version they began on.
 */
export class PlanGateway implements Gateway {
  private readonly listeners = new Set<Listener>();
  private readonly versions = new WeakMap<GraphQLSchema, Version>();
  private readonly sources = new Map<string, { url: string; source: Source }>();
  private current: Version | undefined;
  private cleanup: (() => Promise<void>) | undefined;
  private stopped = false;

  constructor(
    private readonly supergraphSdl: SupergraphSdl,
    private readonly buildSource: BuildSource,
    /** Subgraphs that any other may read to answer. */
    private readonly readByAll: readonly string[] = [],
  ) {}

  onSchemaLoadOrUpdate(listener: Listener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  async load(): Promise<{ executor: Executor }> {
    if (typeof this.supergraphSdl === 'string') {
      this.update(this.supergraphSdl);
    } else {
      const { supergraphSdl, cleanup } = await this.supergraphSdl({ update: (sdl) => this.update(sdl) });
      this.cleanup = cleanup;
      this.update(supergraphSdl);
    }
    return { executor: (request) => this.execute(request) };
  }

  /** Plans operations that are sure to come, one after the other, between other work. Those that do not fit are passed over. */
  async warm(manifest: ReadonlyMap<string, string>): Promise<void> {
    for (const [hash, text] of manifest) {
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
      operations: new LRUCache({ maxSize: MOST_TEXT }),
    };
    for (const { name, url } of supergraph.subgraphsMetadata()) {
      if (this.sources.get(name)?.url !== url) this.sources.set(name, { url, source: this.buildSource({ name, url }) });
    }
    this.current = version;
    this.versions.set(version.api.schema, version);
    for (const listener of this.listeners) listener({ apiSchema: version.api.schema, coreSupergraphSdl: sdl });
  }

  private execute(request: Request): Promise<Result> {
    return inSpan('gateway.request', { 'graphql.operation.name': request.operationName ?? '' }, async () => {
      const version = this.versions.get(request.schema);
      if (!version) throw new Error('The request was validated against a schema that is not the gateway’s.');
      const { caller, cancellation, made } = request.context as GatewayContext;
      const operation = this.operation(version, request);
      const outcome = await operation.run({
        variables: request.request.variables ?? {},
        caller,
        cancellation,
        sourceOf: (name) => this.sources.get(name)?.source,
      });
      if (made && operation.kind === OperationTypeNode.QUERY && !outcome.errors && !outcome.extensions)
        made.registries = new Set([...operation.plan.subgraphs, ...this.readByAll]);
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
    version.operations.set(key, compiled, { size: document.loc?.end ?? MOST_TEXT });
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
