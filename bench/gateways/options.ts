import { parseArgs } from 'node:util';
import { VARIANTS } from './variants.js';
import { workloads, type Workload } from './workloads.js';

/** What is measured, and how much of it. */
export interface Options {
  variants: typeof VARIANTS;
  workloads: Workload[];
  connections: number[];
  rounds: number;
  /** Requests of a round, and of the warm-up before the first. */
  requests: number;
  warmUp: number;
  /** Requests of the run that watches memory; none without `--memory`. */
  memory: number | null;
  /** Whether the results are kept in `bench/results.md`. */
  keep: boolean;
}

const HELP = `npm run bench [-- options]
  --full               every question by itself too, 1, 8, 50 and 200 connections, five rounds: hours
  --variants a,b       of: ${VARIANTS.map(({ name }) => name).join(', ')} (stock and the limit are always there)
  --workloads a,b      those whose name begins so: ${[...new Set(workloads().map(({ name }) => name.split(' (')[0]))].join(', ')}
  --connections 1,8    how many requests are under way at one time (50)
  --rounds n           rounds, the gateways in turn in each (3)
  --requests n         requests of a round (200); at least two for each connection
  --warm-up n          requests of each gateway before its first round (300)
  --memory [n]         watches the memory of ours over n requests (400000) instead
  --keep               writes bench/results.md also where something was left out`;

/** Reads the options; prints the help and ends where it is asked for. */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: args.map((arg, index) =>
      arg === '--memory' && !/^\d+$/.test(args[index + 1] ?? '') ? '--memory=400000' : arg,
    ),
    options: {
      ...{ full: { type: 'boolean', default: false }, keep: { type: 'boolean', default: false } },
      ...{ help: { type: 'boolean', default: false }, memory: { type: 'string' } },
      ...{ variants: { type: 'string' }, workloads: { type: 'string' }, connections: { type: 'string' } },
      ...{ rounds: { type: 'string' }, requests: { type: 'string' }, 'warm-up': { type: 'string' } },
    },
  });
  if (values.help) {
    console.log(HELP);
    process.exit(0);
  }
  const { full } = values;
  const names = (text: string | undefined) => text?.split(',').map((name) => name.trim());
  const wanted = names(values.variants);
  const asked = names(values.workloads);
  const whole = !wanted && !asked && !values.connections && !values.rounds && !values.requests && !values['warm-up'];
  return {
    variants: VARIANTS.filter(({ name }) => !wanted || [...wanted, 'stock', 'limit'].includes(name)),
    workloads: workloads().filter(({ name, usual }) =>
      asked ? asked.some((start) => name.startsWith(start)) : full || usual,
    ),
    connections: names(values.connections)?.map(Number) ?? (full ? [1, 8, 50, 200] : [50]),
    rounds: Number(values.rounds ?? (full ? 5 : 3)),
    requests: Number(values.requests ?? (full ? 400 : 200)),
    warmUp: Number(values['warm-up'] ?? (full ? 400 : 300)),
    memory: values.memory === undefined ? null : Number(values.memory),
    keep: values.keep || whole,
  };
}
