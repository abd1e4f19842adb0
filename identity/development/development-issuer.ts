import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { exportJWK, generateKeyPair, type JWK } from 'jose';
import { readConfiguration, type IdentityConfiguration } from '../configuration.js';
import { PROJECT_ROOT } from '../../platform/paths.js';
import { StartError } from '../../platform/process.js';
import type { Settings } from '../../platform/settings.js';

/** Who signs in at the development issuer, and with what. */
interface Visitor {
  scopes: readonly string[];
  organisation: string;
  person: string;
}

/** A fictional editor, who signs in unless somebody else is named. */
export const DEFAULT_VISITOR: Visitor = { scopes: [], organisation: 'fhi', person: 'Kari Nordmann' };

/** The one that the issuer's discovery document names for ID tokens. */
const ALGORITHM = 'RS256';

/** Ends a command that gives tokens to anyone who asks, where that would matter. */
export function forDevelopmentOnly({ production }: Settings, command: string): void {
  if (production)
    throw new StartError(`${command} gives tokens to anyone who asks: it does not run where NODE_ENV is production.`);
}

/** The configuration under which Kompetansekart takes the tokens made here. */
export function developmentConfiguration(settings: Settings, scopes: readonly string[]): IdentityConfiguration {
  return readConfiguration(join(PROJECT_ROOT, 'identity', 'development', 'dev.json'), settings, scopes);
}

/** The scopes of this graph, `known`, among those that a client asks for; others, such as `openid`, are the issuer's own. */
export function knownScopes(known: readonly string[], asked = ''): string[] {
  return asked.split(' ').filter((scope) => known.includes(scope));
}

/** The claims of a visitor's token, as `dev.json` reads them; what it does not know is refused by name. */
export function claimsOf(
  { scopes, organisation, person }: Visitor,
  { organisation: { ids } }: IdentityConfiguration,
  known: readonly string[],
) {
  const unknown = scopes.find((scope) => !known.includes(scope));
  if (unknown !== undefined) throw new StartError(`There is no scope "${unknown}"; there are ${known.join(', ')}.`);
  if (!Object.hasOwn(ids, organisation)) {
    const listed = Object.keys(ids).join(', ');
    throw new StartError(
      `identity/development/dev.json has no organisation "${organisation}"; it has ${listed}. Add it there.`,
    );
  }
  const sub = person.toLowerCase().replace(/[^\p{L}\d]+/gu, '.');
  return { sub, name: person, organisation, scope: scopes.join(' ') };
}

/**
 * The private key of the development issuer, made on first use and kept in the data directory, so that the issuer
 * and the token command sign alike. Its public half stands beside it, where `dev.json` looks.
 */
export async function developmentKey(dataDir: string): Promise<SigningKey> {
  const folder = join(dataDir, 'dev-issuer');
  const file = join(folder, 'key.json');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const found = readKey(file);
  const kept = found?.alg === ALGORITHM ? found : null;
  const key = kept ?? (await newKey());
  if (!kept) write(file, key);
  const { d: _secret, ...publicKey } = key;
  write(join(folder, 'jwks.json'), { keys: [publicKey] });
  return key;
}

type SigningKey = JWK & { kid: string; alg: string };

async function newKey(): Promise<SigningKey> {
  const { privateKey } = await generateKeyPair(ALGORITHM, { extractable: true });
  return { ...(await exportJWK(privateKey)), kid: `dev-${Date.now()}`, alg: ALGORITHM };
}

/** Writes a file whole: whoever reads it meanwhile has the one before. */
function write(file: string, content: object): void {
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, JSON.stringify(content), { mode: 0o600 });
  renameSync(draft, file);
}

function readKey(file: string): SigningKey | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as SigningKey;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw new StartError(`The development key ${file} cannot be used. Remove it; a new one is made.`);
  }
}
