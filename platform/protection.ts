import { isIP } from 'node:net';
import { StartError } from './process.js';

/** What holds against those who mean harm, or ask for too much; README and docs/security.md say what for. */
export interface Protection {
  /** The origin by which the site is known; without it, links are to the host that a request names. */
  siteUrl: string | undefined;
  /** Proxies whose word counts for who asks and by which address: addresses, networks, or names of networks. */
  trustedProxies: readonly string[];
}

/** Reads what protects; a setting that cannot be used stops the start. */
export function readProtection(env: NodeJS.ProcessEnv = process.env): Protection {
  return {
    siteUrl: siteUrlOf(env['SITE_URL']),
    trustedProxies: proxiesOf(env['TRUSTED_PROXIES']),
  };
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
