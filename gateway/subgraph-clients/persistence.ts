import CircuitBreaker from 'opossum';
import { setTimeout as pause } from 'node:timers/promises';
import { errors } from 'undici';
import { log } from '../../platform/log.js';
import { breakers } from '../../platform/metrics.js';
import { RegistryFault } from './registry-fault.js';

/** How often a reading is asked again at the most, and the pauses before, in ms, of which each is drawn anew. */
const MAX_RETRIES = 4;
const FIRST_PAUSE_MS = 40;
/** Readings that may be asked again: so many at once, so many more a second. What is down is not asked five times as much. */
const RETRIES_AT_ONCE = 100;
const RETRIES_A_SECOND = 10;

/** Faults, and their share, from which a registry is left alone, and for how long, in ms, until one fetch tries. */
const MIN_FETCHES = 3;
const MAX_FAULTS_PERCENT = 50;
const WINDOW_MS = 20_000;
const LEFT_ALONE_MS = 1000;

/** A fetch: `isTrial` where it alone finds out whether the registry is back. */
type Attempt<T> = (isTrial: boolean) => Promise<T>;

/** Sends the fetches of one registry. */
export interface Persistence {
  /** Gives the answer; throws `RegistryFault`, or what else the attempt threw. Mutations are sent once. */
  send: <T>(attempt: Attempt<T>, options: { isReading: boolean; signal: AbortSignal }) => Promise<T>;
}

/** Asks readings again that failed in passing, and leaves a registry alone that does not answer. */
export function createPersistence(registry: string): Persistence {
  const budget = new Budget();
  const run = async (attempt: Attempt<unknown>, isReading: boolean, signal: AbortSignal): Promise<unknown> => {
    const isTrial: boolean = breaker.halfOpen || breaker.opened;
    for (let retries = 0; ; retries += 1) {
      try {
        return await attempt(isTrial);
      } catch (error) {
        if (signal.aborted) throw new NobodyWaits();
        const isWorthIt = isReading && !isTrial && isPassing(error) && retries < MAX_RETRIES;
        if (!isWorthIt || !budget.take()) throw error;
        await pause(FIRST_PAUSE_MS * 2 ** retries * (0.5 + Math.random()), undefined, { signal }).catch(() => {
          throw new NobodyWaits();
        });
      }
    }
  };
  const breaker = new CircuitBreaker<[Attempt<unknown>, boolean, AbortSignal], unknown>(run, {
    timeout: false,
    resetTimeout: LEFT_ALONE_MS,
    volumeThreshold: MIN_FETCHES,
    errorThresholdPercentage: MAX_FAULTS_PERCENT,
    rollingCountTimeout: WINDOW_MS,
    rollingPercentilesEnabled: false,
    // That nobody waits any longer is no fault of the registry.
    errorFilter: (error) => error instanceof NobodyWaits,
  });
  breaker.on('open', () => log.error({ subgraph: registry }, 'a subgraph does not answer; it is tried now and then'));
  breaker.on('close', () => log.warn({ subgraph: registry }, 'a subgraph answers again'));
  breakers.watch(() => [[registry, breaker.closed ? 0 : breaker.halfOpen ? 1 : 2]]);
  return {
    send: <T>(attempt: Attempt<T>, { isReading, signal }: { isReading: boolean; signal: AbortSignal }) =>
      breaker.fire(attempt, isReading, signal) as Promise<T>,
  };
}

/** Sends each fetch once, whatever came of those before. */
export const sentOnce: Persistence = { send: (attempt) => attempt(false) };

/** The client has gone, or the answer was given without. */
class NobodyWaits extends Error {}

/** Whether a fault is that nothing was sent because the registry is left alone. */
export function isLeftAlone(error: unknown): boolean {
  return (error as { code?: unknown }).code === 'EOPENBREAKER';
}

/** Connections that could not be made, or that the other end closed; and answers that say so. */
function isPassing(error: unknown): boolean {
  if (error instanceof RegistryFault) return error.passes;
  const { code } = error as NodeJS.ErrnoException;
  return error instanceof errors.SocketError || code === 'ECONNREFUSED' || code === 'ECONNRESET' || code === 'EPIPE';
}

/** What may be taken of something that comes back with time. */
class Budget {
  private left = RETRIES_AT_ONCE;
  private at = performance.now();

  take(): boolean {
    const now = performance.now();
    this.left = Math.min(RETRIES_AT_ONCE, this.left + ((now - this.at) / 1000) * RETRIES_A_SECOND);
    this.at = now;
    if (this.left < 1) return false;
    this.left -= 1;
    return true;
  }
}
