import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT_ROOT } from '../../platform/paths.js';

/** A row of the data set, as it stands in the file. */
export type StarterRow = { id: string } & Record<string, unknown>;

/** The rows of a file of the data set. */
export function starterRows(file: string): StarterRow[] {
  return JSON.parse(readFileSync(join(PROJECT_ROOT, 'data', `${file}.json`), 'utf8')) as StarterRow[];
}
