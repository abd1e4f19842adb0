import { monitorEventLoopDelay } from 'node:perf_hooks';

/**
 * Loaded before a measured process's own code (`node --import`): tells how long its event loop was kept waiting between
 * `begin` and `end`, and ends the process with the one that measures.
 */
const delay = monitorEventLoopDelay({ resolution: 5 });

process.on('message', (word) => {
  if (word === 'begin') {
    delay.reset();
    delay.enable();
  } else if (word === 'end') {
    delay.disable();
    process.send?.({ delayMs: delay.percentile(99) / 1e6, heapUsed: process.memoryUsage().heapUsed });
  } else if (word === 'collect') {
    (globalThis as { gc?: () => void }).gc?.();
  }
});
process.on('disconnect', () => process.exit());
