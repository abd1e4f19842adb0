import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SignJWT, type JWTPayload } from 'jose';
import { SCOPES } from '../../subgraphs/manifest.js';
import { loadOnce } from './load-once.js';
import { emptyFolder } from './processes.js';
import type { SigningKey } from './signing-key.js';
import { starterRows } from './starter-data.js';

/** What a token of the tests says; what is not given is what a good token has. */
export interface TokenOptions {
  scopes?: readonly string[];
  /** Id of an organisation of the starter data, null for none. */
  organisation?: string | null;
  /** Name of the person, who is also the subject; null for a machine. */
  person?: string | null;
  /** Seconds from now; less than nothing for a token that has expired. */
  expiresIn?: number;
  /** Seconds from now until it is valid. */
  validIn?: number;
  audience?: string;
  issuer?: string;
  /** More claims, or others. */
  claims?: JWTPayload;
  key?: SigningKey;
  /** More of the header, or others. */
  header?: Record<string, string>;
}

export const ISSUER = 'http://issuer.test';
export const AUDIENCE = 'kompetansekart-test';

/** An identity configuration that takes the tokens of `tokenFor`, but for where the keys are. */
export const CONFIGURATION = {
  issuer: ISSUER,
  audience: AUDIENCE,
  organisation: {
    claim: ['organisation'],
    ids: Object.fromEntries(starterRows('organisations').map(({ id }) => [id, id])),
  },
  person: { id: ['sub'], name: ['name'] },
  grants: SCOPES.map((scope) => ({ claim: ['scope'], value: scope, scopes: [scope] })),
};

/** The key of the tests' issuer: the same in the test file and in what is loaded once. */
export async function signingKey(): Promise<SigningKey> {
  return (await loadOnce<typeof import('./signing-key.js')>('./signing-key.js')).testKey();
}

/** What takes the tokens of `tokenFor`, as a file for a process with OIDC_CONFIG; `cleanUp` removes it. */
export async function configurationFile(): Promise<string> {
  const folder = emptyFolder();
  const { publicKey } = await signingKey();
  writeFileSync(join(folder, 'keys.json'), JSON.stringify({ keys: [publicKey] }));
  writeFileSync(join(folder, 'oidc.json'), JSON.stringify({ ...CONFIGURATION, jwksFile: join(folder, 'keys.json') }));
  return join(folder, 'oidc.json');
}

/** A token of an editor at FHI with the given scopes, or of whoever the options say. */
export async function tokenFor(options: TokenOptions = {}): Promise<string> {
  const { scopes = [], organisation = 'fhi', person = 'Kari Nordmann', expiresIn = 600, claims = {} } = options;
  const { id, algorithm, privateKey } = options.key ?? (await signingKey());
  const now = Math.floor(Date.now() / 1000);
  return await new SignJWT({
    iss: options.issuer ?? ISSUER,
    aud: options.audience ?? AUDIENCE,
    iat: now,
    exp: now + expiresIn,
    ...(options.validIn !== undefined && { nbf: now + options.validIn }),
    ...(person !== null && { sub: person.toLowerCase().replaceAll(' ', '.'), name: person }),
    ...(organisation !== null && { organisation }),
    scope: scopes.join(' '),
    ...claims,
  })
    .setProtectedHeader({ alg: algorithm, kid: id, ...options.header })
    .sign(privateKey);
}
