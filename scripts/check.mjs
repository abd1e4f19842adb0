import { spawnSync } from 'node:child_process';

const SOURCES = 'app bench cli database formats gateway identity platform registry subgraphs test values web';

/** What must be green before a change lands, in order. `needs`: not tried when that has failed. */
const STEPS = [
  { name: 'format', command: 'prettier --check .' },
  { name: 'build', command: 'npm run --silent build' },
  { name: 'lint', command: 'tsc -p scripts && eslint .' },
  { name: 'boundaries', command: `depcruise --config .dependency-cruiser.mjs ${SOURCES}` },
  { name: 'unused', command: 'knip --no-gitignore' },
  { name: 'tests', command: 'jest', needs: 'build' },
];

/**
 * `npm run check`, or only the named steps of it: `npm run check -- lint unused`. It goes on after a step that fails, so
 * that one run shows all there is to do.
 */
function check() {
  const names = process.argv.slice(2);
  const unknown = names.filter((name) => !STEPS.some((step) => step.name === name));
  if (unknown.length > 0) {
    console.error(
      `check: there is no step "${unknown.join('", "')}"; there are ${STEPS.map(({ name }) => name).join(', ')}.`,
    );
    process.exitCode = 2;
    return;
  }
  /** @type {{ name: string, outcome: string, seconds: number }[]} */
  const results = [];
  const hasFailed = (/** @type {string | undefined} */ name) =>
    results.some((result) => result.name === name && result.outcome !== 'ok');
  for (const { name, command, needs } of STEPS) {
    if (names.length > 0 && !names.includes(name)) continue;
    if (hasFailed(needs)) {
      results.push({ name, outcome: `not run: ${String(needs)} failed`, seconds: 0 });
      continue;
    }
    console.log(`\ncheck: ${name}`);
    const begun = performance.now();
    const isOk = run(command);
    results.push({ name, outcome: isOk ? 'ok' : 'FAILED', seconds: (performance.now() - begun) / 1000 });
  }
  console.log('\ncheck:');
  for (const { name, outcome, seconds } of results) {
    console.log(`  ${name.padEnd(12)}${seconds.toFixed(1).padStart(7)} s  ${outcome}`);
  }
  const failed = results.filter(({ outcome }) => outcome === 'FAILED').map(({ name }) => name);
  if (failed.length > 0) {
    console.error(`check: ${failed.join(', ')} failed`);
    process.exitCode = 1;
  } else console.log('check: all is well');
}

/** @param {string} command */
function run(command) {
  const options = `${process.env['NODE_OPTIONS'] ?? ''} --experimental-vm-modules`.trim();
  const env = command === 'jest' ? { ...process.env, NODE_OPTIONS: options } : process.env;
  return spawnSync(command, { shell: true, stdio: 'inherit', env }).status === 0;
}

check();
