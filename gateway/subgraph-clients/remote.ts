import { context, propagation } from '@opentelemetry/api';
import { OperationTypeNode } from 'graphql';
import { Agent } from 'undici';
import { sourceUnavailable } from '../../platform/errors.js';
import { isSignedIn, type Caller } from '../../identity/identity.js';
import { IDENTITY_HEADER, signCaller } from '../../identity/gateway-identity.js';
import { log } from '../../platform/log.js';
import { REQUEST_ID_HEADER } from '../../platform/request-id.js';
import { traceHeaders } from '../../platform/trace-context.js';
import { isData, type FetchResponse } from '../plan-executor/index.js';
import { demandShape } from './answer-shape.js';
import type { RegistryClient, RegistryRequest } from './client.js';
import { createPersistence, isLeftAlone, sentOnce, type Persistence } from './persistence.js';
import { post, type AnswerLimits } from './post.js';
import { RegistryFault } from './registry-fault.js';
import { SharedReadings } from './shared-readings.js';
import { toldErrors } from './told-errors.js';
import { unavailableResponse } from './unavailable-client.js';

/** Longest wait of the fetch that finds out whether a registry is back, in ms: its client waits for all others. */
const MAX_TRIAL_MS = 1000;

/** What the subgraphs over HTTP have in common. */
export interface RemoteConnections {
  agent: Agent;
  /** When each subgraph last answered, as far as this process knows; outlives a change of the supergraph. */
  lastAnswered: Map<string, string>;
  gatewaySecret: string | undefined;
  limits: AnswerLimits;
  /** Whether readings are asked again, and a subgraph that does not answer is left alone. */
  persists: boolean;
}

/** Connections to all subgraphs: kept open, one question at a time on each, so that a slow one holds up no other. */
export function openConnections({
  gatewaySecret,
  limits,
  persists,
}: Omit<RemoteConnections, 'agent' | 'lastAnswered'>): RemoteConnections {
  const agent = new Agent({
    pipelining: 1,
    headersTimeout: limits.ms,
    bodyTimeout: limits.ms,
    connectTimeout: limits.ms,
  });
  return { agent, lastAnswered: new Map(), gatewaySecret, limits, persists };
}

/** One subgraph over HTTP, as the parts of a fetch know it. */
interface Remote {
  name: string;
  address: URL;
  connections: RemoteConnections;
  persistence: Persistence;
  shared: SharedReadings;
}

/** A subgraph over HTTP. Where it does not answer, or not rightly, the client learns which one, and nothing of its inside. */
export function remoteClient(name: string, url: string, connections: RemoteConnections): RegistryClient {
  const { lastAnswered } = connections;
  const persistence = connections.persists ? createPersistence(name) : sentOnce;
  const remote: Remote = { name, address: new URL(url), connections, persistence, shared: new SharedReadings() };
  return {
    execute: async (asked) => {
      const abort = new AbortController();
      const off = [asked.cancellation, asked.deadline].map((end) => end?.onEnd(() => abort.abort()));
      const { requestId } = asked.context;
      try {
        const { data, errors } = await answerOf(remote, asked, abort.signal);
        lastAnswered.set(name, new Date().toISOString());
        if (errors === undefined) return { data: data ?? null };
        return { data: data ?? null, errors: toldErrors(errors, name, { requestId }) };
      } catch (error) {
        if (asked.cancellation?.ended) throw error;
        if (!isLeftAlone(error)) log.error({ requestId, err: error, subgraph: name }, 'a subgraph does not answer');
        return unavailableResponse(sourceUnavailable(name, lastAnswered.get(name) ?? null), asked);
      } finally {
        for (const take of off) take?.();
      }
    },
  };
}

/** Asks, in a body of its own where somebody has signed in or something is changed, else together with all who ask the same. */
async function answerOf(remote: Remote, asked: RegistryRequest, signal: AbortSignal): Promise<FetchResponse> {
  const { query, name: operationName, kind } = asked.operation;
  const { variables, representations, context: caller } = asked;
  const given = representations ? { ...variables, representations } : variables;
  const body = JSON.stringify({ query, operationName, variables: given });
  const isReading = kind === OperationTypeNode.QUERY;
  const exchange = async (until: AbortSignal): Promise<string> => {
    const headers = await headersFor(remote, caller);
    const { address, connections } = remote;
    const { agent, limits } = connections;
    return await remote.persistence.send(
      async (isTrial) => {
        const ms = isTrial ? Math.min(limits.ms, MAX_TRIAL_MS) : limits.ms;
        const { status, text } = await post(agent, address, { headers, body, signal: until }, { ...limits, ms });
        demandStatus(status);
        readAnswer(text, asked);
        return text;
      },
      { isReading, signal: until },
    );
  };
  if (!isReading) {
    // What was begun before is told to nobody who asks after the change, however it ended.
    return readAnswer(await exchange(signal).finally(() => remote.shared.forget()), asked);
  }
  if (isSignedIn(caller.identity)) return readAnswer(await exchange(signal), asked);
  return readAnswer(await remote.shared.read(`${caller.moment}\n${body}`, signal, exchange), asked);
}

const TOO_MANY_REQUESTS = 429;

function demandStatus(status: number): void {
  if (status >= 200 && status <= 299) return;
  throw new RegistryFault(`an answer with status ${status}`, status === TOO_MANY_REQUESTS || status > 500);
}

/** The answer in a text; throws where it is not one to what was asked. */
function readAnswer(text: string, { operation, representations }: RegistryRequest): FetchResponse {
  const answer = parsed(text);
  if (!isData(answer)) throw new RegistryFault('an answer that is not that of a GraphQL server');
  const { data, errors } = answer;
  const hasErrors = Array.isArray(errors) && errors.length > 0;
  if (!isData(data)) {
    if (hasErrors && (data === null || data === undefined)) return answer;
    throw new RegistryFault('an answer without data and without an error');
  }
  if (!hasErrors) demandShape(data, operation);
  if (representations) {
    const entities = data['_entities'];
    if (hasErrors && (entities === null || entities === undefined)) return answer;
    if (!Array.isArray(entities) || entities.length !== representations.length)
      throw new RegistryFault('an answer that is not about the records asked for');
  }
  return answer;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new RegistryFault('an answer that is no JSON');
  }
}

/** Tells the registry who asks, as recorded when, and within which request and trace. The client's other headers are not passed on. */
async function headersFor({ name, connections }: Remote, caller: Caller): Promise<Record<string, string>> {
  const { gatewaySecret } = connections;
  const headers: Record<string, string> = { 'content-type': 'application/json', accept: 'application/json' };
  if (gatewaySecret) headers[IDENTITY_HEADER] = await signCaller(caller, name, gatewaySecret);
  else if (caller.moment) headers['accept-datetime'] = new Date(caller.moment).toUTCString();
  if (caller.requestId) headers[REQUEST_ID_HEADER] = caller.requestId;
  if (caller.trace) Object.assign(headers, traceHeaders(caller.trace));
  // Where a tracing SDK runs in the process, its own span is the parent.
  propagation.inject(context.active(), headers);
  return headers;
}
