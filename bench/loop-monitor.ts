import { monitorEventLoopDelay } from 'node:perf_hooks';

/** Loaded into a process that has a parent: tells it on request, by message, the longest hold of the event loop since the last time, in ms. */
const delay = monitorEventLoopDelay({ resolution: 1 });
delay.enable();

process.on('message', () => {
  process.send?.(delay.max / 1e6);
  delay.reset();
});
process.channel?.unref();
