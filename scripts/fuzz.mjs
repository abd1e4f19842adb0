import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';

/**
 * `npm run fuzz -- --minutes 30 --seed 7`: half of the time what nobody would send, half of it random operations that our
 * executor and Apollo's are to answer alike. Each run draws from a seed, which it prints.
 */
function fuzz() {
  const { values } = parseArgs({ options: { minutes: { type: 'string' }, seed: { type: 'string' } } });
  const minutes = Number(values.minutes ?? 2);
  let seed = Number(values.seed ?? Math.floor(Math.random() * 1e9));
  if (!(minutes > 0) || !Number.isInteger(seed)) {
    console.error('fuzz: give --minutes a number above 0, and --seed a whole number.');
    process.exitCode = 2;
    return;
  }
  console.log(`fuzz: ${minutes} minutes from seed ${seed}`);
  const half = minutes / 2;
  let failed = run('gateway/hostile/fuzz', { SEED: String(seed), FUZZ_MINUTES: String(half) });
  const until = performance.now() + half * 60_000;
  do {
    failed = run('gateway/differential', { SEED: String(seed) }) || failed;
    seed += 10_000;
  } while (performance.now() < until && !failed);
  process.exitCode = failed ? 1 : 0;
}

/** Whether the tests at a path have failed. */
function run(/** @type {string} */ path, /** @type {Record<string, string>} */ env) {
  const options = `${process.env['NODE_OPTIONS'] ?? ''} --experimental-vm-modules`.trim();
  const given = { ...process.env, NODE_OPTIONS: options, ...env };
  return spawnSync('jest', [path], { stdio: 'inherit', env: given }).status !== 0;
}

fuzz();
