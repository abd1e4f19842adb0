/**
 * Lets the parts of long work take turns with everything else that waits: each call waits for the event loop to come
 * round once more than for the call before it.
 */
export function createYield(): () => Promise<void> {
  let last = Promise.resolve();
  return () => (last = last.then(() => new Promise((resolve) => setImmediate(resolve))));
}
