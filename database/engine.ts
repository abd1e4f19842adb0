import { rmSync } from 'node:fs';
import { loadAddon } from './addon.js';
import { StartError } from '../platform/process.js';

/**
 * The embedded engine's own process, started by embedded.ts: opens the directory it is given and
 * serves it until its parent says so or is gone. The engine lives in a process of its own because it
 * ends its process on a full disk or a broken file.
 */

/** What this process tells its parent. */
export type EngineMessage = { socketPath: string } | { failure: string; isKnown: boolean };

/** How long an engine whose parent is gone may take to end. */
const MAX_CLOSE_MS = 8000;

async function run(directory: string, runDir: string): Promise<void> {
  const engine = await loadAddon().open(directory);
  const close = async () => {
    await engine.close();
    process.exit(0);
  };
  // The parent is gone: nobody else removes the folder of its sockets.
  const orphaned = () => {
    rmSync(runDir, { recursive: true, force: true });
    // Whatever it hangs on, the next start needs the directory; the journal has everything.
    setTimeout(() => process.kill(process.pid, 'SIGKILL'), MAX_CLOSE_MS);
    void close();
  };
  process.on('disconnect', orphaned);
  process.on('message', (message) => message === 'close' && void close());
  tell({ socketPath: engine.socketPath });
  // It may have gone while the engine opened.
  if (!process.connected) orphaned();
}

function tell(message: EngineMessage): void {
  process.send?.(message);
}

run(process.argv[2] ?? '', process.argv[3] ?? '').catch((error: unknown) => {
  tell({ failure: error instanceof Error ? error.message : String(error), isKnown: error instanceof StartError });
  process.disconnect();
});
