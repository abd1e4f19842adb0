import { isIP } from 'node:net';
import { StartError } from './process.js';

/** What holds against those who mean harm, or ask for too much; README and docs/security.md say what for. */
export interface Protection {
  /** The origin by which the site is known; without it, links are to the host that a request names. */
  siteUrl: string | undefined;
  /** Proxies whose word counts for who asks and by which address: addresses, networks, or names of networks. */
  trustedProxies: readonly string[];
  documents: DocumentLimits;
  /** Requests in a minute; null for no limit. */
  rates: RateLimits | null;
  /** Whether the schema is told: by introspection, by suggestions in errors, and as files. */
  introspection: boolean;
}

/** Requests in a minute from one who asks. */
export interface RateLimits {
  requests: number;
  /** Sign-ins, and tokens that cannot be used. */
  attempts: number;
  /**
   * Whether this machine may ask as often as it likes: behind a proxy that is not trusted, everybody seems to be this
   * machine, and one would use up the limit of all.
   */
  exemptsLoopback: boolean;
}

/** What a question may be like, before anything is done about it. */
export interface DocumentLimits {
  /** Words and signs; the parser stops there. */
  tokens: number;
  /** Operations of one document. */
  operations: number;
  /** Aliases of the same field in one document. */
  aliases: number;
  /** Directives in one place. */
  directives: number;
  /** Selections within each other, and values of variables within each other. */
  depth: number;
  /** Values of variables, those within others included. */
  values: number;
}

/** Reads what protects; a setting that cannot be used stops the start. */
export function readProtection(env: NodeJS.ProcessEnv = process.env): Protection {
  return {
    siteUrl: siteUrlOf(env['SITE_URL']),
    trustedProxies: proxiesOf(env['TRUSTED_PROXIES']),
    documents: {
      tokens: countOf('MAX_TOKENS', env['MAX_TOKENS'] || '5000'),
      operations: countOf('MAX_OPERATIONS', env['MAX_OPERATIONS'] || '20'),
      aliases: countOf('MAX_ALIASES', env['MAX_ALIASES'] || '100'),
      directives: countOf('MAX_DIRECTIVES', env['MAX_DIRECTIVES'] || '5'),
      depth: countOf('MAX_DEPTH', env['MAX_DEPTH'] || '50'),
      values: countOf('MAX_VALUES', env['MAX_VALUES'] || '10000'),
    },
    rates: ratesOf(env['RATE_LIMIT']),
    introspection: introspectionOf(env['INTROSPECTION'] || 'on'),
  };
}

/** An institution with a thousand people behind one address opens the page in the same minute. */
const REQUESTS_A_MINUTE = 12_000;
/** Sign-ins, and tokens that cannot be used, may make up this share of all. */
const ATTEMPTS = 1 / 100;

function ratesOf(text: string | undefined): RateLimits | null {
  if (text === 'off') return null;
  const requests = text ? countOf('RATE_LIMIT', text) : REQUESTS_A_MINUTE;
  return { requests, attempts: Math.ceil(requests * ATTEMPTS), exemptsLoopback: !text };
}

function introspectionOf(text: string): boolean {
  if (text === 'on' || text === 'off') return text === 'on';
  throw new StartError(`INTROSPECTION must be on or off, not "${text}".`);
}

function countOf(name: string, text: string): number {
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  throw new StartError(`${name} must be a whole number from 1 to 999999999, not "${text}".`);
}

function siteUrlOf(text: string | undefined): string | undefined {
  if (!text) return undefined;
  const origin = text.replace(/\/$/, '');
  if (/^https?:\/\//.test(origin) && URL.canParse(origin) && new URL(origin).origin === origin) return origin;
  throw new StartError(`SITE_URL must be the address of the site's root, such as https://kart.example, not "${text}".`);
}

/** Networks that have a name, as Express and Fastify call them. */
const NETWORKS: readonly string[] = ['loopback', 'linklocal', 'uniquelocal'];

function proxiesOf(text: string | undefined): readonly string[] {
  if (!text || text === 'none') return [];
  const proxies = text.split(/[\s,]+/).filter((proxy) => proxy !== '');
  const wrong = proxies.find((proxy) => !NETWORKS.includes(proxy) && !isNetwork(proxy));
  if (wrong === undefined) return proxies;
  throw new StartError(
    `TRUSTED_PROXIES must name addresses or networks such as 10.0.0.7 or 10.0.0.0/8, or ${NETWORKS.join(', ')}; "${wrong}" is none.`,
  );
}

function isNetwork(text: string): boolean {
  const [, address = '', bits] = /^([^/]+)(?:\/(\d{1,3}))?$/.exec(text) ?? [];
  const version = isIP(address);
  // None for everyone: then anybody's headers would count.
  return version !== 0 && (bits === undefined || (Number(bits) > 0 && Number(bits) <= (version === 4 ? 32 : 128)));
}
