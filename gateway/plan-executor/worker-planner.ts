import type { QueryPlan } from '@apollo/query-planner';
import { GraphQLError } from 'graphql';
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { PlanJob, PlanResult } from './planning-worker.js';

/** Longest time to plan one operation, in ms, and most that wait for it. */
const MAX_PLANNING_MS = 2000;
const MAX_WAITING = 10;
/** Room of the thread, in MB: an operation that needs more ends the thread, and nothing else. */
const MAX_HEAP_MB = 256;

/** Plans large operations in a thread of its own, so that nobody else waits for them; one that takes too long is stopped. */
export class WorkerPlanner {
  private worker: Promise<Worker> | null = null;
  private last: Promise<unknown> = Promise.resolve();
  private waiting = 0;

  /** `maxMs`: longest time to plan one operation. */
  constructor(
    private readonly supergraphSdl: string,
    private readonly maxMs = MAX_PLANNING_MS,
  ) {}

  /** The plan of the operation; throws where it takes too long, or too many are waiting. */
  async plan(job: PlanJob): Promise<QueryPlan> {
    if (this.waiting >= MAX_WAITING) throw overloaded();
    this.waiting += 1;
    const turn = this.last.then(() => this.planNow(job));
    this.last = turn.catch(() => undefined);
    try {
      return await turn;
    } finally {
      this.waiting -= 1;
    }
  }

  /** Ends the thread. */
  async stop(): Promise<void> {
    const { worker } = this;
    this.worker = null;
    await (await worker?.catch(() => null))?.terminate();
  }

  private async planNow(job: PlanJob): Promise<QueryPlan> {
    const starting = (this.worker ??= this.start());
    const worker = await starting.catch((error: unknown) => {
      // The next one begins with a thread of its own.
      if (this.worker === starting) this.worker = null;
      throw error;
    });
    worker.postMessage(job);
    const limit = new AbortController();
    const timer = setTimeout(() => limit.abort(), this.maxMs);
    try {
      const [result] = (await Promise.race([
        once(worker, 'message', { signal: limit.signal }),
        once(worker, 'exit', { signal: limit.signal }).then(() => {
          throw new Error('The planning thread has ended.');
        }),
      ])) as [PlanResult];
      if ('failure' in result) throw new PlanFailure(result.failure);
      return JSON.parse(result.plan) as QueryPlan;
    } catch (error) {
      if (error instanceof PlanFailure) throw error;
      // It took too long or too much room: the thread is of no use any more.
      await this.stop();
      throw tooLarge();
    } finally {
      clearTimeout(timer);
      limit.abort();
    }
  }

  private async start(): Promise<Worker> {
    const worker = new Worker(new URL('./planning-worker.js', import.meta.url), {
      workerData: this.supergraphSdl,
      resourceLimits: { maxOldGenerationSizeMb: MAX_HEAP_MB },
    });
    worker.unref();
    // What ends it is told to whoever waits for it.
    worker.on('error', () => undefined);
    await once(worker, 'message');
    return worker;
  }
}

/** The planner says that there is no plan. */
class PlanFailure extends Error {}

function tooLarge(): GraphQLError {
  return new GraphQLError('The query takes too long to plan. Ask for less at once, or in several queries.', {
    extensions: { code: 'QUERY_TOO_LARGE', http: { status: 400 } },
  });
}

function overloaded(): GraphQLError {
  return new GraphQLError('More large queries are to be planned just now than can be; try again in a moment.', {
    extensions: { code: 'OVERLOADED', http: { status: 503, headers: new Map([['retry-after', '1']]) } },
  });
}
