import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { PROJECT_ROOT } from '../platform/paths.js';

/**
 * `npm run bench:loop`: how long the largest questions hold the event loop of a running system, in which nobody else is
 * answered. Told in ms and against a fixed piece of work on the same machine in the same run, as machines differ.
 */
const ROUNDS = 7;
const PORT = 4091;
const URL = `http://localhost:${PORT}`;

const CELL = `isGap need { level } reasons { code count }
  courses { distinct distinctOf states { state counts { direct { count } inherited { count } partial { count } } } }`;
const map = (inside: string) => `query ($input: GapMapInput!, $first: Int!) { gapMap(input: $input) { ${inside} } }`;
const page = '(first: 100)';

/** The largest questions: whole pages of all that is computed. */
async function questions(): Promise<Record<string, { query: string; variables?: object }>> {
  const { topics, audiences } = await ask<{ topics: { id: string }[]; audiences: { id: string }[] }>({
    query: '{ topics { id } audiences { id } }',
  });
  const topicIds = topics.map(({ id }) => id);
  const ids = audiences.map(({ id }) => id);
  const rows = map(`rows(first: $first) { nodes { topic { id } cells { ${CELL} } } }`);
  const anHourAgo = new Date(Date.now() - 3_600_000).toISOString();
  return {
    'a small question': { query: '{ topics { id } }' },
    'map, 81 topics × 37': {
      query: rows,
      variables: { input: { topicIds, audienceIds: ids.slice(0, 37) }, first: 81 },
    },
    'map, 20 topics × 147': { query: rows, variables: { input: { topicIds, audienceIds: ids }, first: 20 } },
    'gaps of 3000 cells': {
      query: map('gaps(first: $first) { totalCount nodes { reason { code responsibility { ownerless } } } }'),
      variables: { input: { topicIds, audienceIds: ids.slice(0, 37) }, first: 100 },
    },
    'comparison of 3000 cells': {
      query: `query ($input: GapMapInput!, $from: DateTime!) { gapComparison(input: $input, from: $from) {
        cells${page} { totalCount nodes { change changes { id } } } } }`,
      variables: { input: { topicIds, audienceIds: ids.slice(0, 37) }, from: anHourAgo },
    },
    'courses with all around': {
      query: `{ catalogue { courses${page} { nodes { id title { text } provider { id name { text } } currency { state }
        topics { id prefLabel { text } } audiences { id prefLabel { text } } basedOnGuidelines { id title { text } } } } } }`,
    },
    'topics with all around': {
      query: `{ topics { id courses${page} { totalCount nodes { id title { text } } } guidelines${page} { nodes { id } }
        learningOutcomes${page} { nodes { id text } } measures${page} { nodes { id } } } }`,
    },
    'review schedule': {
      query: `{ reviewSchedule { courses${page} { nodes { due course { id } } } guidelines${page} { nodes { due } }
        chapters${page} { nodes { due } } learningOutcomes${page} { nodes { due } } } }`,
    },
    'overlap candidates': { query: `{ overlapCandidates${page} { totalCount nodes { similarity courses { id } } } }` },
    'evidence candidates': {
      query: `{ catalogue { evidenceCandidates${page} { totalCount nodes { publication { id } guidelines { guideline { id } } } } } }`,
    },
    changes: { query: `{ changes${page} { nodes { id at fields { field before after } } } }` },
  };
}

async function bench(): Promise<void> {
  const system = fork(join(PROJECT_ROOT, 'dist', 'app', 'main.js'), {
    execArgv: ['--import', pathToFileURL(join(PROJECT_ROOT, 'dist', 'bench', 'loop-monitor.js')).href],
    // What is asked anew in each round must be answered anew.
    env: { ...process.env, CACHE: 'off', PORT: String(PORT), DATA_DIR: join(PROJECT_ROOT, '.data', 'bench') },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  try {
    await ready(system);
    const unit = middle(Array.from({ length: ROUNDS }, fixedWork));
    console.log(`fixed work: ${unit.toFixed(1)} ms; longest hold of the event loop, median of ${ROUNDS} answers:`);
    for (const [name, question] of Object.entries(await questions())) {
      // The first answers compile what is called often
      for (let round = 0; round < 3; round += 1) await ask(question);
      const holds: number[] = [];
      for (let round = 0; round < ROUNDS; round += 1) {
        await longestHold(system);
        await ask(question);
        holds.push(await longestHold(system));
      }
      const hold = middle(holds);
      console.log(
        `${name.padEnd(26)} ${hold.toFixed(0).padStart(4)} ms  ${(hold / unit).toFixed(1).padStart(5)} × fixed work`,
      );
    }
  } finally {
    system.kill();
    await once(system, 'exit');
  }
}

/** A piece of work that is the same on every machine. */
function fixedWork(): number {
  const begun = performance.now();
  const rows = Array.from({ length: 20_000 }, (_, index) => ({ id: `row-${index}`, numbers: [index, index * 2] }));
  JSON.parse(JSON.stringify(rows));
  return performance.now() - begun;
}

async function longestHold(system: ChildProcess): Promise<number> {
  system.send('hold');
  const [hold] = (await once(system, 'message')) as [number];
  return hold;
}

async function ready(system: ChildProcess): Promise<void> {
  while (system.exitCode === null) {
    const answer = await fetch(`${URL}/health/ready`).catch(() => null);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error('The system did not start.');
}

async function ask<T>(question: { query: string; variables?: object }): Promise<T> {
  const response = await fetch(`${URL}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(question),
  });
  const { data, errors } = (await response.json()) as { data: T; errors?: unknown };
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}

function middle(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN;
}

await bench();
