import { cpus } from 'node:os';
import type { Result } from './compare.js';
import type { Round } from './measure.js';
import type { Options } from './options.js';
import { CORES, pinned } from './processes.js';
import { peerVersions } from './peers.js';
import { spread } from './statistics.js';
import { VARIANTS } from './variants.js';

/** The results as Markdown: one table for each workload and number of connections. */
export function report(results: readonly Result[], options: Options): string {
  const tables = groups(results).map(({ title, rows }) => `## ${title}\n\n${table(rows)}`);
  return [heading(options), ...tables, LEGEND, peerList()].join('\n\n') + '\n';
}

function heading({ rounds, warmUp }: Options): string {
  const processors = cpus();
  const place = pinned
    ? `the gateway that is measured on core ${CORES.gateway}; subgraphs, database and load generator on core ${CORES.others}`
    : 'processes not kept to a core';
  return `# Gateways compared

Written by \`npm run bench\` on ${new Date().toISOString().slice(0, 10)}: Node ${process.version}, ${processors.length} × ${processors[0]?.model ?? 'unknown processor'}; ${place}.
Medians of ${rounds} rounds, the gateways in turn in each, with the least and the most in brackets; warmed with ${warmUp} requests
(fewer where one costs much) each. Every gateway's answers were compared with the stock gateway's before it was timed.`;
}

const LEGEND = `## How to read it

CPU is the processor time of a request in ms: of the gateway (with subgraphs in its process, of both), of the subgraphs, of the
database, and of all of them together. *× stock* and *× limit* are ratios of the medians. *Delay* is the 99th percentile of
how long the gateway's event loop was kept waiting. *Unique*: no two requests have the same variables, the document is
the same; *repeated*: each question is always the same, byte for byte. The data and the query of *public* are those of
github.com/graphql-hive/graphql-gateways-benchmark; *mixed* are ten questions of this graph, the whole gap map one in 46.
The limit is a \`node:http\` server that parses the request and gives recorded bytes; it stands for no gateway. Load comes
from autocannon, whose programmatic interface makes each request's body.`;

function groups(results: readonly Result[]): { title: string; rows: Result[] }[] {
  const found = new Map<string, Result[]>();
  for (const result of results) {
    const { workload, connections, requests } = result;
    const title = `${workload}: ${connections} connection${connections === 1 ? '' : 's'}, ${requests} requests a round`;
    found.set(title, [...(found.get(title) ?? []), result]);
  }
  return [...found].map(([title, rows]) => ({ title, rows }));
}

const COLUMNS = [
  ...['gateway', 'CPU gateway', '× stock', '× limit', 'CPU subgraphs', 'CPU database', 'CPU together', '× stock'],
  ...['requests/s', '× stock', 'p50 ms', 'p99 ms', 'delay ms', 'memory MB'],
];

type Figure = Exclude<keyof Round, 'questions'>;

function table(rows: readonly Result[]): string {
  const measured = rows.filter(({ rounds }) => rounds.length > 0);
  const of = (row: Result | undefined, field: Figure) => spread(row?.rounds.map((round) => round[field]) ?? []);
  const lines = measured.map((row) => {
    const told = (field: Figure) => figure(of(row, field).median);
    const within = (field: Figure) => {
      const { min: least, max: most } = of(row, field);
      return `${told(field)} (${figure(least)}–${figure(most)})`;
    };
    const to = (other: string, field: Figure) =>
      figure(
        of(row, field).median /
          of(
            rows.find(({ variant }) => variant === other),
            field,
          ).median,
      );
    const { subgraphs } = VARIANTS.find(({ name }) => name === row.variant) ?? {};
    const apart = subgraphs === 'in its process' ? 'with the gateway' : subgraphs === 'none' ? '—' : told('subgraphs');
    return [
      ...[row.variant, within('gateway'), to('stock', 'gateway'), to('limit', 'gateway')],
      ...[apart, subgraphs === 'none' ? '—' : told('database')],
      ...[within('together'), to('stock', 'together'), within('perSecond'), to('stock', 'perSecond')],
      ...[told('p50'), within('p99'), told('delay'), told('memoryMb')],
    ];
  });
  const others = rows.filter(({ rounds }) => rounds.length === 0);
  const reasons = others.map(
    ({ variant, reason }) => `- **${variant}** was not measured: it ${reason ?? 'did not run'}`,
  );
  return [markdown(COLUMNS, lines), ...questionTable(measured), ...reasons].join('\n\n');
}

/** Where several questions were asked at once, how long each of them took. */
function questionTable(rows: readonly Result[]): string[] {
  const names = Object.keys(rows[0]?.rounds[0]?.questions ?? {});
  if (names.length < 2) return [];
  const lines = rows.map(({ variant, rounds }) => [
    variant,
    ...names.map((name) => figure(spread(rounds.map(({ questions }) => questions[name] ?? NaN)).median)),
  ]);
  return ['The p99 of each question under this load, in ms:', markdown(['gateway', ...names], lines)];
}

function markdown(columns: readonly string[], lines: readonly (readonly string[])[]): string {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [row(columns), `|${' --- |'.repeat(columns.length)}`, ...lines.map(row)].join('\n');
}

function peerList(): string {
  const variants = VARIANTS.map(({ name, label }) => `- **${name}**: ${label}`);
  return `## What was measured\n\n${variants.join('\n')}\n\nVersions: ${peerVersions().join(', ')}.`;
}

/** Three figures that count. */
export function figure(value: number): string {
  if (!Number.isFinite(value)) return '—';
  return value >= 100 ? value.toFixed(0) : String(Number(value.toPrecision(3)));
}
