import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { openRegistries } from '../../app/open-registries.js';
import { PROJECT_ROOT } from '../../platform/paths.js';
import { failStart, StartError } from '../../platform/process.js';
import { readSettings } from '../../platform/settings.js';
import { subgraphs } from '../../subgraphs/index.js';
import { writeDataSet } from './data-set.js';
import { writeHistory, type HistoryOptions, type HistoryProgress } from './history.js';
import { HELP, readOptions } from './options.js';
import { Source } from './source.js';

const TELL_EVERY_MS = 1000;

/** `npm run synth`: data sets of the size of a country, and years of history in them. */
async function synth(): Promise<void> {
  const options = readOptions(process.argv.slice(2), new Date());
  if (!options) console.log(HELP);
  else if (options.data) {
    writeDataSet(new Source(join(PROJECT_ROOT, 'data')), options.data, console.log);
    console.log(`Written. Load it with STARTER_DATA=${options.data.out}`);
  } else await history(options.history);
}

/** Opens the registries on a data directory, and writes a history into them. */
async function history({ into, ...options }: HistoryOptions & { into: string }): Promise<void> {
  if (!existsSync(join(into, 'mongodb')))
    throw new StartError(`${into} is no data directory: load a data set into it first.`);
  const settings = { ...readSettings(), mongodbUri: undefined, dataDir: into, starterData: null };
  const registries = await openRegistries(subgraphs, settings, console.error);
  try {
    const begun = performance.now();
    let toldAt = begun;
    const line = ({ changes, commits, at }: HistoryProgress) =>
      `  ${changes} changes in ${commits} commits, up to ${at.slice(0, 10)}, ${((performance.now() - begun) / 1000).toFixed(0)} s`;
    const made = await writeHistory(registries.subgraphs, options, (progress) => {
      if (performance.now() - toldAt < TELL_EVERY_MS) return;
      toldAt = performance.now();
      console.error(line(progress));
    });
    console.log(`Written:\n${line(made)}`);
  } finally {
    await registries.close();
  }
}

synth().catch(failStart);
