/** What the driver is told of how long it may wait. */
interface Limits {
  serverSelectionTimeoutMS: number;
  connectTimeoutMS: number;
  heartbeatFrequencyMS: number;
  waitQueueTimeoutMS: number;
  socketTimeoutMS: number;
  maxAdaptiveRetries: number;
}

/**
 * Limits by which a question is answered or refused within a time. A server that hangs does not answer the heartbeat, which
 * ends all questions that wait for it; a single one that hangs is ended by the time of its socket. A read is tried once
 * more, since a server that was killed is back soon. The driver has one setting for all of this, `timeoutMS`, but it has no
 * effect in this version.
 */
export function limitsFor(timeoutMs: number): Limits {
  const short = Math.ceil(timeoutMs * 0.4);
  return {
    serverSelectionTimeoutMS: short,
    connectTimeoutMS: short,
    // The driver takes no less than half a second.
    heartbeatFrequencyMS: Math.max(500, Math.ceil(timeoutMs * 0.2)),
    waitQueueTimeoutMS: timeoutMs,
    socketTimeoutMS: timeoutMs,
    // The driver takes a connection that does not come about for a sign of too many questions, and would ask twice more.
    maxAdaptiveRetries: 0,
  };
}

/** The options that an address does not say itself: the driver would let these go before its own. */
export function unlessGiven<T extends object>(address: string, options: T): Partial<T> {
  const isOpen = (option: string) => !new RegExp(`[?&]${option}=`, 'i').test(address);
  return Object.fromEntries(Object.entries(options).filter(([option]) => isOpen(option))) as Partial<T>;
}
