import { failStart, stopOnSignal } from '../platform/process.js';
import { readSettings } from '../platform/settings.js';
import { startEmbedded } from '../database/embedded.js';

/** `npm run database`: the embedded engine alone, for several processes on one machine. */
async function start(): Promise<void> {
  const { dataDir } = readSettings();
  const engine = await startEmbedded(dataDir);
  stopOnSignal(engine.close);
  console.log(
    `Embedded engine in ${dataDir}. For the other processes on this machine:\n  export MONGODB_URI="${engine.uri}"`,
  );
}

start().catch(failStart);
