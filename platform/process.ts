/** Why the system cannot start, as one plain sentence for the person who started it. */
export class StartError extends Error {}

// Whoever read what is printed may be gone (`npm start | head`), or the disk of a log full: neither is a reason to end.
for (const stream of [process.stdout, process.stderr])
  if (stream.listenerCount('error') === 0) stream.on('error', () => undefined);

/** Ends a failed start: the sentence for a known reason, the whole error otherwise. */
export function failStart(error: unknown): never {
  console.error(error instanceof StartError ? error.message : error);
  process.exit(1);
}

/** How long an orderly end may take before the process ends anyway, in ms: what runs is given 8 s of them. */
const MAX_STOP_MS = 11_000;
/** A terminal and npm may both send one signal: only a later one is another, in ms. */
const SAME_SIGNAL_MS = 500;

/**
 * Ends the process in good order on Ctrl-C, on a request to terminate and on an unforeseen fault.
 * A second signal ends it at once.
 */
export function stopOnSignal(close: () => Promise<void>): void {
  let since: number | null = null;
  const stop = (code: number) => {
    if (since !== null) {
      if (performance.now() - since > SAME_SIGNAL_MS) process.exit(1);
      return;
    }
    since = performance.now();
    setTimeout(() => process.exit(1), MAX_STOP_MS).unref();
    close().then(
      () => process.exit(code),
      (error: unknown) => {
        console.error(error);
        process.exit(1);
      },
    );
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stop(0));
  for (const fault of ['uncaughtException', 'unhandledRejection'] as const) {
    process.on(fault, (error: unknown) => {
      console.error(error);
      stop(1);
    });
  }
}
