import { LRUCache } from 'lru-cache';
import type { RegistryHeads } from '../../registry/changes/registry-head.js';
import { dayOf } from '../../values/day.js';
import { Ending } from '../plan-executor/index.js';
import { cacheBytes, cacheLookups } from '../../platform/metrics.js';
import { RegistryVersions } from './registry-versions.js';

/** A whole answer over HTTP, as it is sent. */
export interface Answer {
  status: number;
  headers: Record<string, string>;
  body: Buffer;
  /** Registries it was made of; null for one that must not be kept. */
  registries: ReadonlySet<string> | null;
  /** Name of the operation, for the log. */
  operation?: string | undefined;
  hasErrors?: boolean;
  /** The tag of the body, once somebody has asked for it. */
  tag?: string;
  /** The body compressed, by the encoding, once somebody has asked for it so. */
  compressed?: Map<string, Promise<Buffer>>;
}

/** Room for a body and its compressed forms, of which each is a tenth of it. */
const WITH_COMPRESSED = 1.25;

type Make = (cancellation: Ending) => Promise<Answer>;

/** An answer that is being made, for everyone who waits for it. */
interface UnderWay {
  versions: RegistryVersions;
  answer: Promise<Answer>;
  cancellation: Ending;
  waiting: number;
}

/** Room for answers and the questions they are to, in bytes. */
const MAX_BYTES = 64_000_000;

/**
 * Answers to the public, kept as long as no registry that they were made of has changed: an answer that is begun
 * after a change was acknowledged always shows it. Equal questions at the same time are answered once.
 */
export class AnswerCache {
  private readonly cached = new LRUCache<string, { answer: Answer; versions: RegistryVersions }>({
    maxSize: MAX_BYTES,
  });
  private readonly underWay = new Map<string, UnderWay>();
  private day = '';
  private schema = 0;

  /** Takes part in the metrics until `close`. */
  readonly close = cacheBytes.watch(() => [['answers', this.cached.calculatedSize]]);

  constructor(private readonly heads: RegistryHeads) {}

  /** Forgets everything: the graph is another one, or the day, which rules compare with. */
  clear(): void {
    this.schema += 1;
    this.cached.clear();
    this.underWay.clear();
  }

  /** The answer to a question: kept, being made, or made now. `client` says when the one who asks has gone. */
  async answer(question: string, client: Ending, make: Make): Promise<Answer> {
    this.turnDay();
    const known = this.cached.get(question);
    const isKept = known?.versions.areCurrent ?? false;
    cacheLookups.inc({ cache: 'answers', result: isKept ? 'kept' : 'made' });
    if (known && isKept) return known.answer;
    // Only what is known to be a reading is shared: two equal changes are two changes.
    const versions = known ? RegistryVersions.of(this.heads) : null;
    if (!versions) return await this.make(question, client, make);
    const waiting = this.underWay.get(question);
    const shared =
      waiting?.versions.areCurrent && !waiting.cancellation.ended ? waiting : this.begin(question, versions, make);
    shared.waiting += 1;
    client.onEnd(() => {
      shared.waiting -= 1;
      if (shared.waiting === 0) shared.cancellation.end();
    });
    return await shared.answer;
  }

  private begin(question: string, versions: RegistryVersions, make: Make): UnderWay {
    const cancellation = new Ending();
    const answer = this.make(question, cancellation, make).finally(() => {
      if (this.underWay.get(question) === begun) this.underWay.delete(question);
    });
    const begun: UnderWay = { versions, answer, cancellation, waiting: 0 };
    this.underWay.set(question, begun);
    return begun;
  }

  private async make(question: string, cancellation: Ending, make: Make): Promise<Answer> {
    const { schema } = this;
    const before = new Map([...this.heads.keys()].map((name) => [name, RegistryVersions.of(this.heads, [name])]));
    const answer = await make(cancellation);
    this.turnDay();
    const { registries } = answer;
    const unchanged = registries !== null && [...registries].every((name) => before.get(name)?.areCurrent);
    const versions = unchanged ? RegistryVersions.of(this.heads, registries) : null;
    if (versions && schema === this.schema)
      this.cached.set(
        question,
        { answer, versions },
        { size: Math.ceil(answer.body.length * WITH_COMPRESSED) + question.length },
      );
    return answer;
  }

  private turnDay(): void {
    const today = dayOf(new Date());
    if (today !== this.day) this.clear();
    this.day = today;
  }
}
