import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { buildSteps } from './build-steps.mjs';
import { isStale, runStep } from './steps.mjs';

const USAGE = `npm run build [-- [server|page] [--force] [--dry-run]]
  server     only what runs on Node
  page       only what the browser loads
  --force    build what has not changed, too
  --dry-run  say what would be built`;

/** `npm run build`: builds what has changed since the last time; without dist/, everything. */
async function build() {
  const root = dirname(import.meta.dirname);
  const { values, positionals } = parseArgs({
    options: { force: { type: 'boolean' }, 'dry-run': { type: 'boolean' }, help: { type: 'boolean' } },
    allowPositionals: true,
  });
  const [part = 'all'] = positionals;
  if (values.help || positionals.length > 1 || !['all', 'server', 'page'].includes(part)) {
    console.log(USAGE);
    process.exitCode = values.help ? 0 : 2;
    return;
  }
  const { codegen, server, operations, types, page } = buildSteps(root);
  const ofServer = part === 'page' ? [] : [server, operations];
  const ofPage = part === 'server' ? [] : [types, page];
  if (values['dry-run']) {
    const stale = [codegen, ...ofServer, ...ofPage].filter((step) => isStale(root, step)).map(({ name }) => name);
    console.log(stale.length > 0 ? `Would build: ${stale.join(', ')}` : 'Nothing has changed.');
    return;
  }
  /** @param {import('./steps.mjs').Step[]} steps */
  const run = async (steps) => {
    for (const step of steps) await runStep(root, step, values.force);
  };
  await run([codegen]);
  const results = await Promise.allSettled([run(ofServer), run(ofPage)]);
  const faults = results.filter((result) => result.status === 'rejected').map(({ reason }) => String(reason));
  if (faults.length > 0) throw new Error(faults.join('\n'));
}

await build().catch((/** @type {unknown} */ error) => {
  console.error(`build failed: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
});
