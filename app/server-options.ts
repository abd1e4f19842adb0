import { openVerifier } from '../identity/verifier.js';
import type { ServerOptions } from '../gateway/server.js';
import { readSignInSettings } from '../gateway/session/settings.js';
import type { Settings } from '../platform/settings.js';
import { SCOPES } from '../subgraphs/manifest.js';

/** How the gateway is served, by the settings. */
export function serverOptions(settings: Settings): ServerOptions {
  const { origins, securityContact, requestTimeoutMs, maxAnswerBytes, metrics, protection } = settings;
  return {
    verifier: openVerifier(settings, SCOPES),
    signIn: readSignInSettings(settings),
    origins,
    securityContact,
    limits: { requestMs: requestTimeoutMs, bytes: maxAnswerBytes },
    metrics: metrics === 'on',
    protection,
  };
}

/** What the answer of a registry over HTTP may take, by the settings. */
export function fetchLimits({ fetchTimeoutMs, maxAnswerBytes }: Settings): { ms: number; bytes: number } {
  return { ms: fetchTimeoutMs, bytes: maxAnswerBytes };
}
