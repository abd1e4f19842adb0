import { GraphQLError } from 'graphql';
import { LRUCache } from 'lru-cache';
import { inFlight } from '../platform/metrics.js';
import { LoopShare } from './loop-share.js';
import type { Ending } from './plan-executor/index.js';

/** Longest wait for a turn, in ms: who would wait longer is told at once. */
const MAX_WAIT_MS = 1000;
/** Most that wait at all. */
const MAX_WAITING = 5000;
/** How many are answered at the same time at least and at most: the more, the more of them wait for something else. */
const MIN_RUNNING = 8;
const MAX_RUNNING = 1000;
/** How often the event loop is looked at, and how late it may be, in ms, for more or for fewer at the same time. */
const LOOK_MS = 20;
const IN_TIME_MS = 15;
const LATE_MS = 50;
/** Questions that took longer than this wait for the others, in ms. */
const SLOW_MS = 100;
/** Longest text of a question that is remembered; longer ones are taken for slow until then. */
const MAX_TEXT_CHARS = 4000;

/** Whose turn comes first: those who have signed in, what is quick or new, what is known to take long. */
enum Rank {
  SignedIn,
  Quick,
  Slow,
}

interface Waiting {
  since: number;
  client: Ending;
  start: () => void;
  refuse: (error: Error) => void;
}

/** Who asks, and what: by its text, where it has one. */
export interface Applicant {
  isSignedIn: boolean;
  text: string;
  client: Ending;
}

/**
 * Lets as many requests be answered at the same time as the event loop bears, quick ones first, and one begin at
 * a time: else those of whom the loop hears first would be answered over and over, while others are not even read.
 * Who would wait longer than an answer is worth is told so at once, with when to come again.
 */
export class Admission {
  private readonly queues: Waiting[][] = [[], [], []];
  /** What questions took at their quickest, in ms, by their text. */
  private readonly known = new LRUCache<string, number>({ max: 1000 });
  private running = 0;
  private readonly loop = new LoopShare(() => this.next());
  private limit = MIN_RUNNING * 2;
  private timer: NodeJS.Timeout | undefined;

  /** Takes part in the metrics until `close`. */
  readonly close = inFlight.watch(() => [
    ['answered', this.running],
    ['waiting', this.waiting],
  ]);

  /** Runs what an answer takes when its turn comes; throws where that would be too late. */
  async run<T>(applicant: Applicant, make: () => Promise<T>): Promise<T> {
    if (this.loop.isBusy || this.running >= this.limit) await this.turn(applicant);
    else {
      this.begin();
      this.loop.wake();
    }
    const begun = performance.now();
    try {
      return await make();
    } finally {
      this.running -= 1;
      this.ended(applicant.text, begun);
    }
  }

  private get waiting(): number {
    return this.queues.reduce((sum, { length }) => sum + length, 0);
  }

  private turn({ isSignedIn, text, client }: Applicant): Promise<void> {
    const rank = isSignedIn ? Rank.SignedIn : this.rankOf(text);
    const ahead = this.queues.slice(0, rank + 1).reduce((sum, { length }) => sum + length, 0);
    if (ahead * this.loop.pace > MAX_WAIT_MS || ahead >= MAX_WAITING) throw overloaded();
    return new Promise((start, refuse) => {
      this.queues[rank]?.push({ since: performance.now(), client, start, refuse });
      this.watchLoop();
      this.loop.wake();
    });
  }

  private rankOf(text: string): Rank {
    const took = this.known.get(text);
    if (took === undefined) return text.length > MAX_TEXT_CHARS ? Rank.Slow : Rank.Quick;
    return took > SLOW_MS ? Rank.Slow : Rank.Quick;
  }

  private ended(text: string, begun: number): void {
    if (text.length <= MAX_TEXT_CHARS) {
      // The quickest of late: what it took beyond that, it waited for others.
      const took = performance.now() - begun;
      this.known.set(text, Math.min(took, (this.known.get(text) ?? took) * 1.1));
    }
    if (this.waiting > 0) this.loop.wake();
  }

  private begin(): void {
    this.running += 1;
    this.watchLoop();
  }

  /** Begins with the next one whose answer somebody still waits for. */
  private next(): boolean {
    if (this.running >= this.limit) return false;
    for (const queue of this.queues) {
      for (let first = queue.shift(); first; first = queue.shift()) {
        const { client, since, start, refuse } = first;
        if (client.ended) refuse(new Error('The client has gone.'));
        else if (performance.now() - since > MAX_WAIT_MS) refuse(overloaded());
        else {
          this.begin();
          start();
          return true;
        }
      }
    }
    return false;
  }

  /** Looks at the event loop as long as something is under way. */
  private watchLoop(): void {
    if (this.timer) return;
    let last = performance.now();
    this.timer = setInterval(() => {
      const now = performance.now();
      this.adapt(now - last - LOOK_MS);
      last = now;
      this.refuseLate(now);
      if (this.waiting > 0) this.loop.wake();
      if (this.running > 0 || this.waiting > 0) return;
      clearInterval(this.timer);
      this.timer = undefined;
    }, LOOK_MS).unref();
  }

  /** More at the same time where the loop is in time and somebody waits, fewer where it is late. */
  private adapt(lateMs: number): void {
    if (lateMs > LATE_MS) this.limit = Math.max(MIN_RUNNING, Math.floor(this.limit * 0.7));
    else if (lateMs < IN_TIME_MS && this.waiting > 0) this.limit = Math.min(MAX_RUNNING, this.limit + MIN_RUNNING);
  }

  private refuseLate(now: number): void {
    for (const queue of this.queues) {
      while (queue[0] && now - queue[0].since > MAX_WAIT_MS) queue.shift()?.refuse(overloaded());
    }
  }
}

function overloaded(): GraphQLError {
  return new GraphQLError('More is asked just now than can be answered; try again in a moment.', {
    extensions: { code: 'OVERLOADED' },
  });
}
