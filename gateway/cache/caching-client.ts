import { createHash } from 'node:crypto';
import { OperationTypeNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { RegistryHeads } from '../../registry/changes/registry-head.js';
import { dayOf } from '../../values/day.js';
import { isSignedIn } from '../../identity/identity.js';
import type { Data, FetchResponse } from '../plan-executor/index.js';
import type { RegistryClient, RegistryRequest } from '../subgraph-clients/client.js';
import { cacheBytes, cacheLookups } from '../../platform/metrics.js';
import { ofText, toText } from './kept-text.js';
import { RegistryVersions } from './registry-versions.js';

/** What a subgraph gave, or is about to give, as JSON: each who uses it gets a value of its own. Null: it failed. */
type Text = string | Promise<string | null>;

/** Parts of answers, by the questions they are to. */
type CachedTexts = LRUCache<string, { text: Text; versions: RegistryVersions }>;

/** Room for parts of answers and their questions, in characters, for each subgraph. */
const MAX_TEXT_CHARS = 32_000_000;
/** Longest representation that is looked up; longer ones carry what other registries found, and hardly come again. */
const MAX_REPRESENTATION_CHARS = 2000;
/** Longest answer for one entity that is kept; to write and read longer ones costs more than to ask again. */
const MAX_ANSWER_CHARS = 500_000;

/**
 * A subgraph of this process whose answers to the public are cached, entity by entity, as long as neither it nor a
 * registry that it reads (`also`) changes; what is being asked already is waited for. Changes through it are noted.
 */
export function cachingClient(
  client: RegistryClient,
  name: string,
  heads: RegistryHeads,
  also: readonly string[],
): RegistryClient {
  const cached: CachedTexts = new LRUCache({ maxSize: MAX_TEXT_CHARS });
  cacheBytes.watch(() => [['parts of answers', cached.calculatedSize]]);
  const registries = [...new Set([name, ...also])];
  return {
    execute: async (request) => {
      if (request.operation.kind === OperationTypeNode.MUTATION) {
        const head = heads.get(name);
        return head ? await head.changing(() => client.execute(request)) : await client.execute(request);
      }
      const versions = isSignedIn(request.context.identity) ? null : RegistryVersions.of(heads, registries);
      if (!versions) return await client.execute(request);
      const cache = new Cache(cached, versions);
      return await (request.representations ? entities : rootFields)(client, request, cache);
    },
  };
}

/** What is cached, as one request may use it. */
class Cache {
  constructor(
    private readonly cached: CachedTexts,
    /** The state that the request is answered of. */
    private readonly versions: RegistryVersions,
  ) {}

  find(question: string): Text | undefined {
    const known = this.cached.get(question);
    const text = known?.versions.areCurrent ? known.text : undefined;
    cacheLookups.inc({ cache: 'parts of answers', result: text === undefined ? 'made' : 'kept' });
    return text;
  }

  /** Lets others wait for an answer, and keeps it unless it failed or something has changed while it was made. */
  keep(question: string, coming: Promise<string | null>): void {
    const { cached, versions } = this;
    const text = coming.then(
      (made) => {
        if (made === null || !versions.areCurrent) cached.delete(question);
        else cached.set(question, { text: made, versions }, { size: question.length + made.length });
        return made;
      },
      () => {
        cached.delete(question);
        return null;
      },
    );
    cached.set(question, { text, versions }, { size: question.length });
  }
}

async function rootFields(client: RegistryClient, request: RegistryRequest, cache: Cache): Promise<FetchResponse> {
  const question = questionOf(request);
  const known = await cache.find(question);
  if (typeof known === 'string') return { data: JSON.parse(known) as Data };
  const asking = client.execute(request);
  cache.keep(
    question,
    asking.then(({ data, errors }) => (errors?.length ? null : JSON.stringify(data ?? null))),
  );
  return await asking;
}

async function entities(client: RegistryClient, request: RegistryRequest, cache: Cache): Promise<FetchResponse> {
  const prefix = questionOf(request);
  const representations = request.representations ?? [];
  const questions = representations.map((representation) => {
    const text = toText(representation, MAX_REPRESENTATION_CHARS);
    return text === null ? null : prefix + text;
  });
  const known = questions.map((question) => (question === null ? undefined : cache.find(question)));
  const missing = representations.flatMap((_, index) => (known[index] === undefined ? [index] : []));
  const response = missing.length > 0 ? askFor(missing, client, request, { questions, cache }) : null;
  const received = (await response)?.data?.['_entities'];
  const texts = await Promise.all(known.map((text) => Promise.resolve(text)));
  const failed = response !== null && (!Array.isArray(received) || ((await response).errors?.length ?? 0) > 0);
  // Errors are told by their place in what was asked: then all is asked, as if nothing were cached.
  if (failed || texts.includes(null))
    return response && missing.length === representations.length ? await response : await client.execute(request);
  const all = texts.map((text): unknown => (typeof text === 'string' ? ofText(text) : null));
  if (all.includes(undefined)) return await client.execute(request);
  for (const [place, index] of missing.entries()) all[index] = (received as unknown[])[place];
  return { data: { _entities: all } };
}

/** Asks for what is not cached. Its text is taken before anyone adds to what was received. */
function askFor(
  missing: readonly number[],
  client: RegistryClient,
  request: RegistryRequest,
  { questions, cache }: { questions: readonly (string | null)[]; cache: Cache },
): Promise<FetchResponse> {
  const representations = missing.map((index) => request.representations?.[index] as Data);
  const asking = client.execute({ ...request, representations });
  for (const [place, index] of missing.entries()) {
    const question = questions[index];
    if (question)
      cache.keep(
        question,
        asking.then((response) => textOf(response, place)),
      );
  }
  return asking;
}

function textOf({ data, errors }: FetchResponse, place: number): string | null {
  const received = data?.['_entities'];
  return errors?.length || !Array.isArray(received) ? null : toText(received[place], MAX_ANSWER_CHARS);
}

const digests = new WeakMap<RegistryRequest['operation'], string>();

/** What is asked, but for the entities. */
function questionOf({ operation, variables, context }: RegistryRequest): string {
  const digest = digests.get(operation) ?? createHash('sha256').update(operation.question).digest('base64');
  digests.set(operation, digest);
  return JSON.stringify([digest, variables, context.moment, dayOf(new Date())]);
}
