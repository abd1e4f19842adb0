import { createHash } from 'node:crypto';
import { OperationTypeNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { States } from '../../registry/changes/registry-head.js';
import { dayOf } from '../../values/day.js';
import { isSignedIn } from '../../identity/identity.js';
import type { Data } from '../plan-executor/data.js';
import type { Source, SourceRequest, SourceResponse } from '../plan-executor/subgraph-client.js';
import { Snapshot } from './registry-versions.js';

/** What a subgraph gave, or is about to give, as JSON: each who uses it gets a value of its own. Null: it failed. */
type Text = string | Promise<string | null>;

/** Parts of answers, by the questions they are to. */
type Kept = LRUCache<string, { text: Text; snapshot: Snapshot }>;

/** Room for parts of answers and their questions, in characters, for each subgraph. */
const MOST_TEXT = 32_000_000;
/** Longest representation that is looked up; longer ones carry what other registries found, and hardly come again. */
const LONGEST_QUESTION = 2000;

/**
 * A subgraph of this process whose answers to the public are kept, entity by entity, as long as neither it nor a
 * registry that it reads (`also`) changes; what is being asked already is waited for. Changes through it are noted.
 */
export function cachedSource(source: Source, name: string, states: States, also: readonly string[]): Source {
  const kept: Kept = new LRUCache({ maxSize: MOST_TEXT });
  const registries = [...new Set([name, ...also])];
  return {
    ask: async (request) => {
      if (request.operation.kind === OperationTypeNode.MUTATION) {
        const state = states.get(name);
        return state ? await state.changing(() => source.ask(request)) : await source.ask(request);
      }
      const snapshot = isSignedIn(request.caller.identity) ? null : Snapshot.of(states, registries);
      if (!snapshot) return await source.ask(request);
      const cache = new Cache(kept, snapshot);
      return await (request.representations ? entities : rootFields)(source, request, cache);
    },
  };
}

/** What is kept, as one request may use it. */
class Cache {
  constructor(
    private readonly kept: Kept,
    /** The state that the request is answered of. */
    private readonly snapshot: Snapshot,
  ) {}

  find(question: string): Text | undefined {
    const known = this.kept.get(question);
    return known?.snapshot.holds ? known.text : undefined;
  }

  /** Lets others wait for an answer, and keeps it unless it failed or something has changed while it was made. */
  keep(question: string, coming: Promise<string | null>): void {
    const { kept, snapshot } = this;
    const text = coming.then(
      (made) => {
        if (made === null || !snapshot.holds) kept.delete(question);
        else kept.set(question, { text: made, snapshot }, { size: question.length + made.length });
        return made;
      },
      () => {
        kept.delete(question);
        return null;
      },
    );
    kept.set(question, { text, snapshot }, { size: question.length });
  }
}

async function rootFields(source: Source, request: SourceRequest, cache: Cache): Promise<SourceResponse> {
  const question = questionOf(request);
  const known = await cache.find(question);
  if (typeof known === 'string') return { data: JSON.parse(known) as Data };
  const asking = source.ask(request);
  cache.keep(
    question,
    asking.then(({ data, errors }) => (errors?.length ? null : JSON.stringify(data ?? null))),
  );
  return await asking;
}

async function entities(source: Source, request: SourceRequest, cache: Cache): Promise<SourceResponse> {
  const prefix = questionOf(request);
  const representations = request.representations ?? [];
  const questions = representations.map((representation) => {
    const text = JSON.stringify(representation);
    return text.length > LONGEST_QUESTION ? null : prefix + text;
  });
  const known = questions.map((question) => (question === null ? undefined : cache.find(question)));
  const missing = representations.flatMap((_, index) => (known[index] === undefined ? [index] : []));
  const response = missing.length > 0 ? askFor(missing, source, request, { questions, cache }) : null;
  const received = (await response)?.data?.['_entities'];
  const texts = await Promise.all(known.map((text) => Promise.resolve(text)));
  const failed = response !== null && (!Array.isArray(received) || ((await response).errors?.length ?? 0) > 0);
  // Errors are told by their place in what was asked: then all is asked, as if nothing were kept.
  if (failed || texts.includes(null))
    return response && missing.length === representations.length ? await response : await source.ask(request);
  const all = texts.map((text): unknown => (typeof text === 'string' ? JSON.parse(text) : null));
  for (const [place, index] of missing.entries()) all[index] = (received as unknown[])[place];
  return { data: { _entities: all } };
}

/** Asks for what is not kept. Its text is taken before anyone adds to what was received. */
function askFor(
  missing: readonly number[],
  source: Source,
  request: SourceRequest,
  { questions, cache }: { questions: readonly (string | null)[]; cache: Cache },
): Promise<SourceResponse> {
  const representations = missing.map((index) => request.representations?.[index] as Data);
  const asking = source.ask({ ...request, representations });
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

function textOf({ data, errors }: SourceResponse, place: number): string | null {
  const received = data?.['_entities'];
  return errors?.length || !Array.isArray(received) ? null : JSON.stringify(received[place] ?? null);
}

const digests = new WeakMap<SourceRequest['operation'], string>();

/** What is asked, but for the entities. */
function questionOf({ operation, variables, caller }: SourceRequest): string {
  const digest = digests.get(operation) ?? createHash('sha256').update(operation.question).digest('base64');
  digests.set(operation, digest);
  return JSON.stringify([digest, variables, caller.moment, dayOf(new Date())]);
}
