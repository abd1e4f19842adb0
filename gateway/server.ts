import './telemetry-off.js';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { FeedUnavailable } from './feeds/ask-graph.js';
import type { CacheBasis } from '../registry/changes/registry-head.js';
import { ANYONE, type Caller } from '../identity/identity.js';
import { maskFault } from '../platform/errors.js';
import { addHealth, failingWhileLoading, type Checks } from '../platform/health.js';
import { addMetrics } from '../platform/observe.js';
import { createHttp, listen, type Address } from '../platform/http.js';
import type { TokenVerifier } from '../identity/verifier.js';
import { log } from '../platform/log.js';
import { readProtection, type Protection } from '../platform/protection.js';
import type { AllowedOrigins } from '../platform/settings.js';
import { Admission } from './admission.js';
import { AnswerCache } from './cache/answer-cache.js';
import { addCompression } from './compression.js';
import type { Gateway, GatewayContext } from './context.js';
import { addCors, ANY_SITE_READS, withOwn } from './cors.js';
import { stringifyResult } from './stringify-result.js';
import { createDocumentStore } from './document-store.js';
import { addRateLimits } from './rate-limits.js';
import { CALLBACK } from '../identity/sign-in-configuration.js';
import { addFeeds } from './feeds/routes.js';
import { JsonText } from './plan-executor/index.js';
import { addGraphql, type GraphqlBackend } from './graphql.js';
import type { AnswerLimits } from './graphql-answer.js';
import { knownOperation } from './plugins/known-operation.js';
import { toldShapes } from './plugins/told-shapes.js';
import { addPage } from './page.js';
import { persistedOperations, readManifest } from './persisted.js';
import { documentLimits, MAX_TOLD_ERRORS } from './plugins/document-limits.js';
import { sizeLimit } from './plugins/size-limit.js';
import { authorizeMutations } from './plugins/authorize-mutations.js';
import { addSessions } from './session/routes.js';
import type { AskGraph, Operation } from './site/ask.js';
import { originBy } from './site/origin.js';
import { addSchemaFiles } from './site/schema-files.js';
import { addSitemap } from './site/sitemap.js';
import { addWellKnown } from './site/well-known.js';
import type { SignInSettings } from './session/settings.js';

/** The gateway's HTTP side: it listens at once, and answers queries from `serve` on. */
export interface GatewayServer {
  url: string;
  /** Starts answering queries; `checks` say when everything behind it does. `caches`: answers are kept. */
  serve: (gateway: Gateway, checks: () => Checks, caches?: CacheBasis | null) => Promise<void>;
  close: () => Promise<void>;
}

/** How the gateway is served; what is left out is as README's settings have it by default. */
export interface ServerOptions {
  /** Without one, no token is taken. */
  verifier?: TokenVerifier | null;
  /** Without one, nobody signs in on the page. */
  signIn?: SignInSettings | null;
  /** Which other sites' pages may ask. */
  origins?: AllowedOrigins;
  /** Whom to tell of a weakness. */
  securityContact?: string | undefined;
  /** What an answer may take. */
  limits?: AnswerLimits;
  /** Whether the process tells its metrics at `/metrics`. */
  metrics?: boolean;
  /** What holds against those who mean harm. */
  protection?: Protection;
}

/** Addresses besides the graph's own of which each asks it, and those at which somebody signs in. */
const FEEDS = new Set(['/changes.atom', '/guidelines.ics', '/course-runs.ics', '/sitemap.xml']);
const SIGN_INS = new Set(['/auth/sign-in', CALLBACK]);

const DEFAULT_LIMITS: AnswerLimits = { requestMs: 5000, bytes: 16_000_000 };

/** Listens on the address, not ready yet. */
export async function startServer(address: Address, options: ServerOptions = {}): Promise<GatewayServer> {
  const { verifier = null, signIn = null, limits = DEFAULT_LIMITS } = options;
  const protection = options.protection ?? readProtection({});
  const { siteUrl } = protection;
  const http = createHttp(protection);
  await addCompression(http);
  const origins = withOwn(options.origins ?? ANY_SITE_READS, siteUrl);
  await addCors(http, origins);
  const rates = await addRateLimits(http, protection.rates);
  http.addHook('preHandler', async (request, reply) => {
    const route = request.routeOptions.url ?? '';
    if (FEEDS.has(route)) await rates.count(request, reply);
    else if (SIGN_INS.has(route)) await rates.countAttempt(request, reply);
  });
  const identify = addSessions(http, verifier, signIn);
  let checks = () => failingWhileLoading;
  let answering: GraphqlBackend | null = null;
  let documentStore: ReturnType<typeof createDocumentStore> | undefined;
  addHealth(http, () => checks());
  if (options.metrics ?? true) addMetrics(http);
  const ask: AskGraph = async (operation, variables) =>
    answering && (await execute(answering.apollo, operation, variables));
  addPage(http, ask);
  const showSchemas = protection.introspection ? addSchemaFiles(http) : () => undefined;
  const site = originBy(siteUrl ?? (signIn?.client.redirectUri && new URL(signIn.client.redirectUri).origin));
  addWellKnown(http, site, options.securityContact);
  addSitemap(http, site, ask);
  addFeeds(http, site, (document, variables) => {
    if (!answering) throw new FeedUnavailable('Still loading; try again in a moment.');
    return execute(answering.apollo, document, variables);
  });
  addGraphql(
    http,
    { identify, origins, rates, limits: { ...limits, documents: protection.documents } },
    () => answering,
  );
  const url = await listen(http, address);
  return {
    url,
    serve: async (gateway, parts, caches = null) => {
      documentStore ??= createDocumentStore();
      const apollo = createApollo(gateway, documentStore.store, protection);
      const cache = caches && new AnswerCache(caches.heads);
      const admission = new Admission();
      gateway.onSchemaLoadOrUpdate((loaded) => {
        cache?.clear();
        showSchemas(loaded);
      });
      await apollo.start();
      answering = { apollo, cache, admission };
      checks = parts;
    },
    close: async () => {
      await http.close();
      answering?.admission.close();
      answering?.cache?.close();
      documentStore?.close();
      await answering?.apollo.stop();
    },
  };
}

function createApollo(
  gateway: Gateway,
  documentStore: ReturnType<typeof createDocumentStore>['store'],
  { documents, introspection }: Protection,
): ApolloServer<GatewayContext> {
  return new ApolloServer<GatewayContext>({
    gateway,
    introspection,
    hideSchemaDetailsFromClientErrors: !introspection,
    // Forgery is stopped by what is read: JSON alone by POST, and no changes by GET.
    csrfPrevention: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    nodeEnv: 'production',
    parseOptions: { maxTokens: documents.tokens },
    validationOptions: { maxErrors: MAX_TOLD_ERRORS },
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      documentLimits(documents),
      knownOperation,
      toldShapes,
      sizeLimit(),
      authorizeMutations(),
    ],
    documentStore,
    persistedQueries: { cache: persistedOperations(readManifest()) },
    formatError,
    stringifyResult: stringifyResult,
  });
}

/** What the server's libraries say of documents that they give up on, as people can use it. */
const IN_PLAIN_WORDS: Readonly<Record<string, string>> = {
  'Maximum call stack size exceeded': 'The document is nested too deep to be read. Ask for less within each other.',
  'Validation aborted.': 'The document names the same fields too often to be compared. Name each of them once.',
};

/** Errors of subgraphs pass as they gave them; those of the gateway itself show nothing of its inside. */
function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  if (formatted.extensions?.['serviceName']) return formatted;
  const own = new GraphQLError(IN_PLAIN_WORDS[formatted.message] ?? formatted.message, {
    ...(formatted.extensions && { extensions: formatted.extensions }),
    ...(formatted.path && { path: formatted.path }),
    originalError: error as Error,
  });
  const masked = maskFault(own, (id, fault) => log.error({ id, err: fault }, 'fault in the gateway'));
  return masked.message === formatted.message ? formatted : masked;
}

/** Runs an operation of ours past HTTP, as the public unless somebody else is given. */
async function execute<T, V>(
  apollo: ApolloServer<GatewayContext>,
  document: Operation<T, V>,
  variables: V,
  caller: Caller = ANYONE,
): Promise<{ data: T | null; errors: readonly GraphQLFormattedError[] }> {
  const { body } = await apollo.executeOperation<T, V & Record<string, unknown>>(
    { query: document.toString(), variables: variables as V & Record<string, unknown> },
    { contextValue: { caller } },
  );
  if (body.kind !== 'single') throw new Error('The gateway answers in one piece.');
  const { data = null, errors = [] } = body.singleResult;
  return { data: data instanceof JsonText ? (data.toJSON() as T) : data, errors };
}
