import { context, propagation } from '@opentelemetry/api';
import { OperationTypeNode } from 'graphql';
import { Agent, errors } from 'undici';
import { sourceUnavailable } from '../../platform/errors.js';
import type { Caller } from '../../identity/identity.js';
import { IDENTITY_HEADER, signCaller } from '../../identity/gateway-identity.js';
import { log } from '../../platform/log.js';
import { traceHeaders } from '../../platform/trace-context.js';
import { isData, type FetchResponse } from '../plan-executor/index.js';
import type { RegistryClient, RegistryRequest } from './client.js';
import { post } from './post.js';
import { unavailableResponse } from './unavailable-client.js';

/** Longest wait for a subgraph to begin its answer, and between two parts of it, in ms. */
const MAX_WAIT_MS = 60_000;

/** What the subgraphs over HTTP have in common. */
export interface RemoteConnections {
  agent: Agent;
  /** When each subgraph last answered, as far as this process knows; outlives a change of the supergraph. */
  lastAnswered: Map<string, string>;
  gatewaySecret: string | undefined;
}

/** Connections to all subgraphs: kept open, one question at a time on each, so that a slow one holds up no other. */
export function openConnections(gatewaySecret: string | undefined): RemoteConnections {
  const agent = new Agent({ pipelining: 1, headersTimeout: MAX_WAIT_MS, bodyTimeout: MAX_WAIT_MS });
  return { agent, lastAnswered: new Map(), gatewaySecret };
}

/** A subgraph over HTTP. Where it does not answer, the client learns which one, and nothing of its address. */
export function remoteClient(name: string, url: string, remotes: RemoteConnections): RegistryClient {
  const { lastAnswered } = remotes;
  const address = new URL(url);
  return {
    execute: async (asked) => {
      try {
        const response = await send(address, asked, await headersFor(name, asked.context, remotes), remotes.agent);
        lastAnswered.set(name, new Date().toISOString());
        return response;
      } catch (error) {
        if (asked.cancellation?.cancelled) throw error;
        log.error({ err: error, subgraph: name }, 'a subgraph does not answer');
        return unavailableResponse(sourceUnavailable(name, lastAnswered.get(name) ?? null), asked);
      }
    },
  };
}

/** Tells the registry who asks, as recorded when, and within which trace. The client's other headers are not passed on. */
async function headersFor(
  name: string,
  caller: Caller,
  { gatewaySecret }: RemoteConnections,
): Promise<Record<string, string>> {
  const headers: Record<string, string> = { 'content-type': 'application/json', accept: 'application/json' };
  if (gatewaySecret) headers[IDENTITY_HEADER] = await signCaller(caller, name, gatewaySecret);
  else if (caller.moment) headers['accept-datetime'] = new Date(caller.moment).toUTCString();
  if (caller.trace) Object.assign(headers, traceHeaders(caller.trace));
  // Where a tracing SDK runs in the process, its own span is the parent.
  propagation.inject(context.active(), headers);
  return headers;
}

async function send(
  url: URL,
  { operation, variables, representations, cancellation }: RegistryRequest,
  headers: Record<string, string>,
  agent: Agent,
): Promise<FetchResponse> {
  const { query, name: operationName, kind } = operation;
  const asked = representations ? { ...variables, representations } : variables;
  const body = JSON.stringify({ query, operationName, variables: asked });
  const attempt = () => post(agent, url, headers, body, cancellation);
  const { status, text } = await attempt().catch((error: unknown) => {
    // A connection that was kept can have been closed at the other end meanwhile: a read is asked once more.
    if (error instanceof errors.SocketError && kind === OperationTypeNode.QUERY) return attempt();
    throw error;
  });
  if (status < 200 || status > 299) throw new Error(`It answers with status ${status}.`);
  const answer: unknown = JSON.parse(text);
  if (!isData(answer)) throw new Error('Its answer is not that of a GraphQL server.');
  return answer;
}
