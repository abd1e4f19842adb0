import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'prettier';
import { PROJECT_ROOT } from '../../platform/paths.js';
import { compare } from './compare.js';
import { watchMemory } from './memory.js';
import { readOptions } from './options.js';
import { installPeers } from './peers.js';
import { stopAll } from './processes.js';
import { report } from './report.js';

/** `npm run bench`: our gateway against others and against the limit, on the public benchmark and on our own graph. */
const options = readOptions(process.argv.slice(2));
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => void stopAll().then(() => process.exit(1)));
installPeers(console.log);
try {
  if (options.memory !== null) await watchMemory(options, console.log);
  else {
    const results = await compare(options, console.log);
    const written = await format(report(results, options), { parser: 'markdown', printWidth: 120 });
    console.log(`\n${written}`);
    if (options.keep) writeFileSync(join(PROJECT_ROOT, 'bench', 'results.md'), written);
  }
} finally {
  await stopAll();
}
