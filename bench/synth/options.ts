import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { PROJECT_ROOT } from '../../platform/paths.js';
import { StartError } from '../../platform/process.js';
import { isMoment } from '../../values/moment.js';
import type { DataSetOptions } from './data-set.js';
import type { HistoryOptions } from './history.js';

export const HELP = `npm run synth -- --scale N --out DIR [--seed S] [--recorded-at MOMENT]
  Writes a data set of N times the starter data into DIR: the same bytes for the same options.
  --scale N              how many times the records there are, the real ones among them
  --out DIR              folder of the data set; load it with STARTER_DATA=DIR
  --seed S               another seed makes another data set (1)
  --recorded-at MOMENT   when it was recorded: its history begins there (2021-01-01T00:00:00Z)

npm run synth -- --history CHANGES --into DIR [--versions V] [--seed S] [--until MOMENT]
  Writes years of history into the registries of a data directory that nothing else has open.
  --history CHANGES      how many changes of records there are to be, over all registries
  --into DIR             the DATA_DIR that a data set was loaded into
  --versions V           how many versions one of the courses is to have (2000)
  --until MOMENT         when the last change was made (now)`;

/** What is to be done, null where only the help is asked for. */
export type Options =
  { data: DataSetOptions; history: null } | { data: null; history: HistoryOptions & { into: string } } | null;

/** Reads the options; those that cannot be used are told with what they must be. */
export function readOptions(args: readonly string[], now: Date): Options {
  const given = parsed(args);
  if (given.help) return null;
  const seed = whole('--seed', given.seed ?? '1', 0);
  const isHistory = given.history !== undefined || given.into !== undefined;
  if (isHistory === (given.scale !== undefined || given.out !== undefined)) {
    throw new StartError(`Say either --scale and --out, or --history and --into.\n\n${HELP}`);
  }
  if (!isHistory) {
    refuse(given, ['versions', 'until']);
    const out = resolve(needed('--out', given.out));
    if (out === resolve(PROJECT_ROOT, 'data'))
      throw new StartError('--out is the starter data itself: name another folder.');
    const recordedAt = moment('--recorded-at', given['recorded-at'] ?? '2021-01-01T00:00:00Z');
    return {
      data: { scale: whole('--scale', needed('--scale', given.scale), 1), seed, recordedAt, out },
      history: null,
    };
  }
  refuse(given, ['recorded-at']);
  const changes = whole('--history', needed('--history', given.history), 1);
  const versions = whole('--versions', given.versions ?? '2000', 1);
  const until = moment('--until', given.until ?? now.toISOString());
  if (until > now.toISOString()) throw new StartError(`--until must be a past moment, not "${given.until}".`);
  return { data: null, history: { changes, versions, until, seed, into: resolve(needed('--into', given.into)) } };
}

function parsed(args: readonly string[]) {
  const text = { type: 'string' } as const;
  const history = { history: text, into: text, versions: text, until: text };
  const options = {
    scale: text,
    out: text,
    seed: text,
    'recorded-at': text,
    ...history,
    help: { type: 'boolean' },
  } as const;
  try {
    return parseArgs({ args: [...args], options }).values;
  } catch (error) {
    throw new StartError(`${(error as Error).message}\n\n${HELP}`);
  }
}

function refuse(given: Record<string, unknown>, names: readonly string[]): void {
  const strange = names.find((name) => given[name] !== undefined);
  if (strange) throw new StartError(`--${strange} is not for this.\n\n${HELP}`);
}

function needed(name: string, value: string | undefined): string {
  if (value) return value;
  throw new StartError(`${name} is missing.\n\n${HELP}`);
}

function whole(name: string, text: string, least: number): number {
  if (/^\d{1,9}$/.test(text) && Number(text) >= least) return Number(text);
  throw new StartError(`${name} must be a whole number from ${least}, not "${text}".`);
}

function moment(name: string, text: string): string {
  if (isMoment(text)) return new Date(text).toISOString();
  throw new StartError(`${name} must be a moment such as 2021-01-01T00:00:00Z, not "${text}".`);
}
