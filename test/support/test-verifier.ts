import { createLocalJWKSet } from 'jose';
import { identityConfiguration } from '../../identity/configuration.js';
import { createVerifier, type TokenVerifier } from '../../identity/verifier.js';
import { SCOPES } from '../../subgraphs/manifest.js';
import { CONFIGURATION, signingKey } from './identity.js';

/** What takes the tokens of `tokenFor`, without a network. */
export async function testVerifier(): Promise<TokenVerifier> {
  const { publicKey } = await signingKey();
  return createVerifier(identityConfiguration(SCOPES).parse(CONFIGURATION), createLocalJWKSet({ keys: [publicKey] }));
}
