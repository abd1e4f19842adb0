import { LRUCache } from 'lru-cache';
import type { States } from '../../registry/changes/registry-head.js';
import { dayOf } from '../../values/day.js';
import { Cancellation } from '../plan-executor/cancellation.js';
import { Snapshot } from './registry-versions.js';

/** A whole answer over HTTP, as it is sent. */
export interface Answer {
  status: number;
  headers: Record<string, string>;
  body: Buffer;
  /** Registries it was made of; null for one that must not be kept. */
  registries: ReadonlySet<string> | null;
  /** The tag of the body, once somebody has asked for it. */
  tag?: string;
}

type Make = (cancellation: Cancellation) => Promise<Answer>;

/** An answer that is being made, for everyone who waits for it. */
interface UnderWay {
  snapshot: Snapshot;
  answer: Promise<Answer>;
  cancellation: Cancellation;
  waiting: number;
}

/** Room for answers and the questions they are to, in bytes. */
const MOST_BYTES = 64_000_000;

/**
 * Answers to the public, kept as long as no registry that they were made of has changed: an answer that is begun
 * after a change was acknowledged always shows it. Equal questions at the same time are answered once.
 */
export class AnswerCache {
  private readonly kept = new LRUCache<string, { answer: Answer; snapshot: Snapshot }>({ maxSize: MOST_BYTES });
  private readonly underWay = new Map<string, UnderWay>();
  private day = '';
  private schema = 0;

  constructor(private readonly states: States) {}

  /** Forgets everything: the graph is another one, or the day, which rules compare with. */
  clear(): void {
    this.schema += 1;
    this.kept.clear();
    this.underWay.clear();
  }

  /** The answer to a question: kept, being made, or made now. `client` says when the one who asks has gone. */
  async answer(question: string, client: Cancellation, make: Make): Promise<Answer> {
    this.turnDay();
    const known = this.kept.get(question);
    if (known?.snapshot.holds) return known.answer;
    // Only what is known to be a reading is shared: two equal changes are two changes.
    const snapshot = known ? Snapshot.of(this.states) : null;
    if (!snapshot) return await this.make(question, client, make);
    const waiting = this.underWay.get(question);
    const shared =
      waiting?.snapshot.holds && !waiting.cancellation.cancelled ? waiting : this.begin(question, snapshot, make);
    shared.waiting += 1;
    client.onCancel(() => {
      shared.waiting -= 1;
      if (shared.waiting === 0) shared.cancellation.cancel();
    });
    return await shared.answer;
  }

  private begin(question: string, snapshot: Snapshot, make: Make): UnderWay {
    const cancellation = new Cancellation();
    const answer = this.make(question, cancellation, make).finally(() => {
      if (this.underWay.get(question) === begun) this.underWay.delete(question);
    });
    const begun: UnderWay = { snapshot, answer, cancellation, waiting: 0 };
    this.underWay.set(question, begun);
    return begun;
  }

  private async make(question: string, cancellation: Cancellation, make: Make): Promise<Answer> {
    const { schema } = this;
    const before = new Map([...this.states.keys()].map((name) => [name, Snapshot.of(this.states, [name])]));
    const answer = await make(cancellation);
    this.turnDay();
    const { registries } = answer;
    const unchanged = registries !== null && [...registries].every((name) => before.get(name)?.holds);
    const snapshot = unchanged ? Snapshot.of(this.states, registries) : null;
    if (snapshot && schema === this.schema)
      this.kept.set(question, { answer, snapshot }, { size: answer.body.length + question.length });
    return answer;
  }

  private turnDay(): void {
    const today = dayOf(new Date());
    if (today !== this.day) this.clear();
    this.day = today;
  }
}
