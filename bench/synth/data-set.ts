import { closeSync, mkdirSync, openSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { copiedRow } from './copied-row.js';
import { GROWING, type Growing } from './growing.js';
import type { Source } from './source.js';

/** The files of the data set that are the same at any scale. */
const SAME = ['topics', 'audiences', 'settings', 'plans'];

export interface DataSetOptions {
  /** How many times the real records there are; the real ones are among them. */
  scale: number;
  seed: number;
  /** When its registries recorded it: the past that a history can be written from. */
  recordedAt: string;
  out: string;
}

/** Writes a data set of many times the real records into a folder; the same bytes for the same options. */
export function writeDataSet(source: Source, options: DataSetOptions, tell: (line: string) => void): void {
  const { scale, seed, recordedAt, out } = options;
  mkdirSync(out, { recursive: true });
  for (const file of SAME) writeRows(join(out, `${file}.json`), [source.rows(file)]);
  for (const growing of GROWING) {
    const count = writeRows(join(out, `${growing.file}.json`), rowsAtScale(source, growing, options));
    tell(`  ${growing.file}: ${count}`);
  }
  const title = `Synthetic data: ${scale} times the starter data, seed ${seed}`;
  writeFileSync(join(out, 'dataset.json'), `${JSON.stringify({ title, recordedAt }, null, 2)}\n`);
}

/** The real rows, then those of one copy after the other. */
function* rowsAtScale(source: Source, growing: Growing, { scale, seed }: DataSetOptions) {
  yield source.rows(growing.file);
  const rows = source.growingRows(growing);
  for (let number = 1; number < scale; number += 1) {
    yield rows.map((row) => copiedRow(source, growing, row, { seed, scale, number }));
  }
}

/** Writes rows as they come, one on a line; gives their number. */
function writeRows(path: string, batches: Iterable<readonly object[]>): number {
  const file = openSync(path, 'w');
  let count = 0;
  try {
    for (const batch of batches) {
      writeFileSync(
        file,
        batch.map((row, index) => `${count + index === 0 ? '[' : ','}\n${JSON.stringify(row)}`).join(''),
      );
      count += batch.length;
    }
    writeFileSync(file, count === 0 ? '[]\n' : '\n]\n');
  } finally {
    closeSync(file);
  }
  return count;
}
