import { join } from 'node:path';
import { PROJECT_ROOT } from './paths.js';
import { StartError } from './process.js';

/** Everything that can be set from outside, by environment variable; README lists them. */
export interface Settings {
  /** Address to listen on. */
  host: string;
  /** PORT, or null for the usual port of what is started. */
  port: number | null;
  mongodbUri: string | undefined;
  /** Where the embedded engine keeps its files. */
  dataDir: string;
  /** Databases are named `<prefix>_<registry>`. */
  databasePrefix: string;
  /** Folder of the starter data, null for none. */
  starterData: string | null;
  /** Whether everyone sees records marked as draft. */
  includeDrafts: boolean;
  /** The supergraph that `npm run gateway` serves. */
  supergraphFile: string;
}

/** Reads the settings; one that cannot be used stops the start. */
export function readSettings(env: NodeJS.ProcessEnv = process.env): Settings {
  return {
    host: env['HOST'] || '127.0.0.1',
    port: portOf(env['PORT']),
    mongodbUri: env['MONGODB_URI'] || undefined,
    dataDir: env['DATA_DIR'] || '.data',
    databasePrefix: prefixOf(env['DATABASE_PREFIX'] || 'kompetansekart'),
    starterData: env['STARTER_DATA'] === 'none' ? null : env['STARTER_DATA'] || join(PROJECT_ROOT, 'data'),
    includeDrafts: flagOf('INCLUDE_DRAFT_PLAN', env['INCLUDE_DRAFT_PLAN'] || 'true'),
    supergraphFile: env['SUPERGRAPH_FILE'] || join(PROJECT_ROOT, 'supergraph.graphql'),
  };
}

function portOf(text: string | undefined): number | null {
  if (!text) return null;
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new StartError(`PORT must be a number from 0 to 65535, not "${text}".`);
}

function flagOf(name: string, text: string): boolean {
  if (text === 'true' || text === 'false') return text === 'true';
  throw new StartError(`${name} must be true or false, not "${text}".`);
}

function prefixOf(text: string): string {
  if (/^[a-z0-9_-]{1,30}$/i.test(text)) return text;
  throw new StartError(`DATABASE_PREFIX may have up to 30 letters, digits, "_" and "-", not "${text}".`);
}
