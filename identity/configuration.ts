import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { z } from 'zod';
import { StartError } from '../platform/process.js';
import type { Settings } from '../platform/settings.js';
import { signInConfiguration } from './sign-in-configuration.js';

/** Signatures that only the issuer can make: a secret that we share with it proves nothing. */
const ALGORITHMS = [
  ...['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512'],
  ...['ES256', 'ES384', 'ES512', 'EdDSA', 'Ed25519'],
] as const;

/**
 * The way to a claim: whole keys, since names may hold dots, slashes and colons. A list on the way is followed
 * into each item; an object of names and values keeps only the items that have them.
 */
const claimPath = z.array(z.union([z.string().min(1), z.record(z.string(), z.string())])).min(1);
export type ClaimPath = z.infer<typeof claimPath>;

const address = z.url({ protocol: /^https?$/, error: 'must be an address that starts with https://' });

/** Whose tokens are taken, and what their claims mean here: `scopes` are those that can be granted. docs/identity has examples. */
export function identityConfiguration(scopes: readonly string[]) {
  const scope = z.string().refine((name) => scopes.includes(name), {
    error: ({ input }) => `"${String(input)}" is no scope of this graph; there are ${scopes.join(', ')}`,
  });
  return z.strictObject({
    /** The `iss` of tokens, letter by letter. */
    issuer: address,
    /** The `aud` of tokens: what this graph is called at the issuer. */
    audience: z.string().min(1),
    /** Where the issuer's keys are, if not where its discovery document says. */
    jwksUri: address.optional(),
    /** A file of keys in the data directory, in place of an issuer: for development only. */
    jwksFile: z.string().min(1).optional(),
    algorithms: z
      .array(z.enum(ALGORITHMS))
      .min(1)
      .default([...ALGORITHMS]),
    /** How far the issuer's clock may be from ours. */
    clockToleranceSeconds: z.number().int().min(0).max(300).default(30),
    /** Which organisation a token speaks for: the claim, and our id for each value, or for all that end in `@realm`. */
    organisation: z.strictObject({ claim: claimPath, ids: z.record(z.string().min(1), z.string().min(1)) }),
    /** Who is behind it. A token of a machine has no such claim, or its client id there. */
    person: z.strictObject({ id: claimPath, name: claimPath.optional() }),
    /** What a token with this value in this claim may do; several add up. */
    grants: z.array(z.strictObject({ claim: claimPath, value: z.string().min(1), scopes: z.array(scope).min(1) })),
    /** How people sign in on the page; without it, the page only reads. */
    signIn: signInConfiguration.optional(),
  });
}
export type IdentityConfiguration = z.infer<ReturnType<typeof identityConfiguration>>;

/** How a value in an example says that it is to be replaced. */
const PLACEHOLDER = 'REPLACE';

/** Reads an identity configuration; one that cannot be used, or not in production, stops the start. */
export function readConfiguration(
  file: string,
  { dataDir, production }: Pick<Settings, 'dataDir' | 'production'>,
  scopes: readonly string[],
): IdentityConfiguration {
  const fail = (problem: string): never => {
    throw new StartError(`The identity configuration ${file} cannot be used: ${problem}. Check OIDC_CONFIG.`);
  };
  const { success, data, error } = identityConfiguration(scopes).safeParse(readJson(file, fail));
  if (!success)
    return fail(error.issues.map(({ path, message }) => `${path.join('.') || 'the file'}: ${message}`).join('; '));
  const placeholder = findPlaceholder(data);
  if (placeholder) fail(`${placeholder} still has the value of the example`);
  if (data.jwksFile && data.jwksUri) fail('it has both jwksUri and jwksFile');
  if (production) refuseInProduction(data, fail);
  return { ...data, ...(data.jwksFile && { jwksFile: resolve(dataDir, data.jwksFile) }) };
}

function readJson(file: string, fail: (problem: string) => never): unknown {
  let text = '';
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    fail(`it cannot be read (${(error as NodeJS.ErrnoException).code})`);
  }
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return fail('it is not JSON');
  }
}

/** Anyone with the file, or on the way to the issuer, could make tokens. */
function refuseInProduction(
  { issuer, jwksUri, jwksFile, signIn }: IdentityConfiguration,
  fail: (problem: string) => never,
): void {
  if (jwksFile) fail('jwksFile is for development, and NODE_ENV is production');
  const redirectUri = signIn?.redirectUri;
  if (signIn && !redirectUri) fail('signIn.redirectUri must be set when NODE_ENV is production');
  for (const [name, address] of Object.entries({ issuer, jwksUri, 'signIn.redirectUri': redirectUri })) {
    if (address && !isSecure(address)) fail(`${name} must start with https:// when NODE_ENV is production`);
  }
}

/** Whether nobody on the way can change what an address answers. */
export function isSecure(address: string): boolean {
  return new URL(address).protocol === 'https:';
}

/** The path of the first value, or name of one, that is still an example's. */
function findPlaceholder(value: unknown, path: string[] = []): string | null {
  if (typeof value === 'string') return value.includes(PLACEHOLDER) ? path.join('.') : null;
  if (typeof value !== 'object' || value === null) return null;
  for (const [name, part] of Object.entries(value)) {
    const found = name.includes(PLACEHOLDER) ? [...path, name].join('.') : findPlaceholder(part, [...path, name]);
    if (found) return found;
  }
  return null;
}
