import { readFileSync } from 'node:fs';
import { failStart, StartError } from '../platform/process.js';

/**
 * `npm start` and its like: starts a process by the name of its file here. It loads little itself, so that there is
 * somebody to say in words what keeps the rest from being loaded.
 */
const FILES = ['main', 'gateway', 'subgraph'] as const;

/** With fewer, Node finds some of its modules and not others, and says that they are not installed. */
const MIN_OPEN_FILES = 1024;

async function begin(): Promise<void> {
  // What is started finds its own arguments where it would have them by itself.
  const [name] = process.argv.splice(2, 1);
  const file = FILES.find((known) => known === name);
  if (!file) throw new StartError(`Name what to start: ${FILES.join(', ')}.`);
  const limit = mostOpenFiles();
  if (limit < MIN_OPEN_FILES)
    throw new StartError(
      `This process may have ${limit} files open at once, and needs ${MIN_OPEN_FILES}. Allow more with "ulimit -n ${MIN_OPEN_FILES}" (LimitNOFILE in systemd, --ulimit nofile in Docker).`,
    );
  await import(`./${file}.js`);
}

/** What Linux allows; elsewhere nothing is known of it. */
function mostOpenFiles(): number {
  try {
    const [, limit] = /^Max open files\s+(\d+)/m.exec(readFileSync('/proc/self/limits', 'utf8')) ?? [];
    return limit === undefined ? Infinity : Number(limit);
  } catch {
    return Infinity;
  }
}

begin().catch(failStart);
