import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { readConfiguration } from '../../identity/configuration.js';
import { CALLBACK, type SignInConfiguration } from '../../identity/sign-in-configuration.js';
import { SCOPES } from '../../subgraphs/manifest.js';
import type { Settings } from '../../platform/settings.js';

/** What signing in on the page needs to know. */
export interface SignInSettings {
  issuer: string;
  /** This system as a client of the issuer. */
  client: SignInConfiguration;
  clientSecret: string | undefined;
  sessionSecret: string;
  /** Where it is kept which sessions were signed out of; without it, in memory alone. */
  endedFolder?: string;
  production: boolean;
}

const SECRET_BYTES = 32;

/** How people sign in on the page, null where nobody can. */
export function readSignInSettings(settings: Settings): SignInSettings | null {
  const { oidcConfig, oidcClientSecret, sessionSecret, production } = settings;
  const { siteUrl } = settings.protection;
  if (!oidcConfig) return null;
  const { issuer, signIn } = readConfiguration(oidcConfig, settings, SCOPES);
  if (!signIn) return null;
  return {
    issuer,
    client: { ...(siteUrl && { redirectUri: siteUrl + CALLBACK }), ...signIn },
    clientSecret: oidcClientSecret,
    sessionSecret: sessionSecret ?? randomBytes(SECRET_BYTES).toString('base64'),
    // A secret that is new each start ends all sessions anyway.
    ...(sessionSecret !== undefined && { endedFolder: join(settings.dataDir, 'ended-sessions') }),
    production,
  };
}
