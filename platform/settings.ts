import { join } from 'node:path';
import { LOG_LEVELS } from './log.js';
import { PROJECT_ROOT } from './paths.js';
import { StartError } from './process.js';
import { readProtection, type Protection } from './protection.js';

export type ExecutorName = 'compiled' | 'stock';
const EXECUTORS: readonly ExecutorName[] = ['compiled', 'stock'];

type CacheSetting = 'auto' | 'on' | 'off';
const CACHES: readonly CacheSetting[] = ['auto', 'on', 'off'];

/** Which sites' pages may ask from a browser. Their requests never carry this site's cookies. */
export interface AllowedOrigins {
  /** Whose pages may read what is public: `*` for everyone's. */
  read: '*' | readonly string[];
  /** Whose pages may also send tokens, and make changes with them. */
  write: readonly string[];
}

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
  /** File that says whose tokens are taken; nobody can sign in without one. */
  oidcConfig: string | undefined;
  /** Secret by which registries in processes of their own know the gateway. */
  gatewaySecret: string | undefined;
  /** Secret by which a registry knows a router of another kind. */
  routerSecret: string | undefined;
  /** Secret by which session cookies are sealed; without one, they last until the next start. */
  sessionSecret: string | undefined;
  /** Secret of this system as a client of the issuer; without one, it is a public client. */
  oidcClientSecret: string | undefined;
  /** Whose executor runs the gateway's plans: ours, or Apollo's own, to compare with. */
  executor: ExecutorName;
  /**
   * Whether answers are kept: only where this process knows of every change. `auto`: on the embedded engine. `on`: the
   * operator vouches that no other process changes the database.
   */
  cache: CacheSetting;
  /** Registries with more records than this are read from the database; others are held in memory, some 3 kB a record. */
  recordsInMemory: number;
  /** Which other sites' pages may ask from a browser. */
  origins: AllowedOrigins;
  /** Whom to tell of a weakness, as a URI; without one, nothing is said of it. */
  securityContact: string | undefined;
  /** Longest wait for a registry over HTTP, and for all that one request takes, in ms. */
  fetchTimeoutMs: number;
  requestTimeoutMs: number;
  /** The largest answer of a registry over HTTP, and to a client, in bytes. */
  maxAnswerBytes: number;
  /** Where metrics are told: with everything else, nowhere, or on a port of their own. */
  metrics: 'on' | 'off' | number;
  /** What holds against those who mean harm. */
  protection: Protection;
  /** Whether what is for development only is refused. */
  production: boolean;
  /** Longest wait for one answer of the database, in ms. */
  databaseTimeoutMs: number;
  /** Registries that go on without changes that they have lost, with the last of the lost numbers. */
  acceptLostChanges: ReadonlyMap<string, number>;
}

/** Reads the settings; one that cannot be used stops the start. */
export function readSettings(env: NodeJS.ProcessEnv = process.env): Settings {
  oneOf('LOG_LEVEL', LOG_LEVELS, env['LOG_LEVEL'] || 'warn');
  return {
    host: env['HOST'] || '127.0.0.1',
    port: portOf(env['PORT']),
    mongodbUri: env['MONGODB_URI'] || undefined,
    dataDir: env['DATA_DIR'] || '.data',
    databasePrefix: prefixOf(env['DATABASE_PREFIX'] || 'kompetansekart'),
    starterData: env['STARTER_DATA'] === 'none' ? null : env['STARTER_DATA'] || join(PROJECT_ROOT, 'data'),
    includeDrafts: flagOf('INCLUDE_DRAFT_PLAN', env['INCLUDE_DRAFT_PLAN'] || 'true'),
    supergraphFile: env['SUPERGRAPH_FILE'] || join(PROJECT_ROOT, 'supergraph.graphql'),
    oidcConfig: env['OIDC_CONFIG'] || undefined,
    gatewaySecret: secretOf('GATEWAY_SECRET', env['GATEWAY_SECRET']),
    routerSecret: secretOf('ROUTER_SECRET', env['ROUTER_SECRET']),
    sessionSecret: secretOf('SESSION_SECRET', env['SESSION_SECRET']),
    oidcClientSecret: env['OIDC_CLIENT_SECRET'] || undefined,
    executor: oneOf('EXECUTOR', EXECUTORS, env['EXECUTOR'] || 'compiled'),
    cache: oneOf('CACHE', CACHES, env['CACHE'] || 'auto'),
    recordsInMemory: countOf('RECORDS_IN_MEMORY', env['RECORDS_IN_MEMORY'] || '250000'),
    origins: {
      read: env['READ_ORIGINS'] === '*' ? '*' : (originsOf('READ_ORIGINS', env['READ_ORIGINS']) ?? '*'),
      write: originsOf('WRITE_ORIGINS', env['WRITE_ORIGINS']) ?? [],
    },
    securityContact: contactOf('SECURITY_CONTACT', env['SECURITY_CONTACT']),
    fetchTimeoutMs: countOf('FETCH_TIMEOUT_MS', env['FETCH_TIMEOUT_MS'] || '4000'),
    requestTimeoutMs: countOf('REQUEST_TIMEOUT_MS', env['REQUEST_TIMEOUT_MS'] || '5000'),
    maxAnswerBytes: countOf('MAX_ANSWER_BYTES', env['MAX_ANSWER_BYTES'] || '16000000'),
    metrics: metricsOf(env['METRICS'] || 'on'),
    protection: readProtection(env),
    production: env['NODE_ENV'] === 'production',
    databaseTimeoutMs: timeOf('DATABASE_TIMEOUT_MS', env['DATABASE_TIMEOUT_MS'] || '5000'),
    acceptLostChanges: lossesOf(env['ACCEPT_LOST_CHANGES'] || ''),
  };
}

function portOf(text: string | undefined): number | null {
  if (!text) return null;
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new StartError(`PORT must be a number from 0 to 65535, not "${text}".`);
}

function metricsOf(text: string): Settings['metrics'] {
  if (text === 'on' || text === 'off') return text;
  if (/^\d{1,5}$/.test(text) && Number(text) <= 65_535) return Number(text);
  throw new StartError(`METRICS must be on, off or the number of a port, not "${text}".`);
}

function countOf(name: string, text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new StartError(`${name} must be a whole number from 0 to 999999999, not "${text}".`);
}

/** Shortest and longest time that can be set, in ms. */
const [MIN_TIME, MAX_TIME] = [500, 600_000];

function timeOf(name: string, text: string): number {
  const time = /^\d{1,9}$/.test(text) ? Number(text) : NaN;
  if (time >= MIN_TIME && time <= MAX_TIME) return time;
  throw new StartError(`${name} must be a number of milliseconds from ${MIN_TIME} to ${MAX_TIME}, not "${text}".`);
}

/** `courses:15`, with spaces or commas between several. */
function lossesOf(text: string): ReadonlyMap<string, number> {
  const parts = text.split(/[\s,]+/).filter((part) => part !== '');
  const wrong = parts.find((part) => !/^[a-z0-9-]+:\d{1,15}$/.test(part));
  if (wrong !== undefined)
    throw new StartError(`ACCEPT_LOST_CHANGES names a registry and a number, such as courses:15, not "${wrong}".`);
  return new Map(parts.map((part) => part.split(':')).map(([name = '', number]) => [name, Number(number)]));
}

/** Origins of sites, with spaces or commas between them; `none` for none, null where nothing is said. */
function originsOf(name: string, text: string | undefined): readonly string[] | null {
  if (!text) return null;
  if (text === 'none') return [];
  const origins = text.split(/[\s,]+/).filter((origin) => origin !== '');
  const wrong = origins.find(
    (origin) => !/^https?:\/\/[^*]+$/.test(origin) || !URL.canParse(origin) || new URL(origin).origin !== origin,
  );
  if (wrong === undefined) return origins;
  throw new StartError(
    `${name} must name origins such as https://kart.example, with spaces between them, or be "none"; "${wrong}" is not one.`,
  );
}

/** An address to write to or call, as a URI. */
function contactOf(name: string, text: string | undefined): string | undefined {
  if (!text) return undefined;
  if (/^(mailto:[^\s@]+@[^\s@]+|tel:\+?[0-9().-]+|https:\/\/\S+)$/i.test(text) && URL.canParse(text)) return text;
  throw new StartError(
    `${name} must be an address such as mailto:sikkerhet@kart.example, https: or tel:, not "${text}".`,
  );
}

function flagOf(name: string, text: string): boolean {
  if (text === 'true' || text === 'false') return text === 'true';
  throw new StartError(`${name} must be true or false, not "${text}".`);
}

function oneOf<T extends string>(name: string, values: readonly T[], text: string): T {
  const value = values.find((known) => known === text);
  if (value) return value;
  throw new StartError(`${name} must be one of ${values.join(', ')}, not "${text}".`);
}

function prefixOf(text: string): string {
  if (/^[a-z0-9_-]{1,30}$/i.test(text)) return text;
  throw new StartError(`DATABASE_PREFIX may have up to 30 letters, digits, "_" and "-", not "${text}".`);
}

/** Fewer characters than this could be guessed. */
const MIN_SECRET_LENGTH = 32;

function secretOf(name: string, text: string | undefined): string | undefined {
  if (!text) return undefined;
  if (text.length >= MIN_SECRET_LENGTH) return text;
  throw new StartError(
    `${name} must have at least ${MIN_SECRET_LENGTH} characters, not ${text.length}. Make one with "openssl rand -base64 32".`,
  );
}
