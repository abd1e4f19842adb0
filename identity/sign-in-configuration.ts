import { z } from 'zod';

/** Where the issuer sends people back to. */
export const CALLBACK = '/auth/callback';

/** What a sign-in says by itself, so that no configuration can weaken it. */
const OWN_PARAMETERS = [
  ...['response_type', 'response_mode', 'client_id', 'redirect_uri', 'scope', 'state', 'nonce'],
  ...['code_challenge', 'code_challenge_method', 'request', 'request_uri'],
];

/** How people sign in at the issuer, by authorization code. The client's secret is in OIDC_CLIENT_SECRET, never here. */
export const signInConfiguration = z.strictObject({
  /** What this system is called as a client of the issuer. */
  clientId: z.string().min(1),
  /** What to ask the issuer for, in its own words. */
  scopes: z
    .array(z.string().regex(/^\S+$/, 'must be one scope, without spaces'))
    .refine((scopes) => scopes.includes('openid'), 'must have "openid"'),
  /** This site's address for the issuer; the one that a request came to unless given. */
  redirectUri: z
    .url({ protocol: /^https?$/, error: 'must be an address that starts with https://' })
    .refine((address) => isCallback(address), `must be the address of this site, and end in ${CALLBACK}`)
    .optional(),
  /** More that the issuer is to be asked with, such as `resource`. */
  parameters: z
    .record(z.string(), z.string())
    .refine((parameters) => !ownIn(parameters), {
      error: ({ input }) => `"${String(ownIn(input as object))}" is set by the sign-in itself`,
    })
    .default({}),
});
export type SignInConfiguration = z.infer<typeof signInConfiguration>;

function ownIn(parameters: object): string | undefined {
  return Object.keys(parameters).find((name) => OWN_PARAMETERS.includes(name));
}

/** Never throws: zod asks even where the text was found to be no address. */
function isCallback(address: string): boolean {
  const url = URL.canParse(address) ? new URL(address) : null;
  return url !== null && url.pathname === CALLBACK && url.href === `${url.origin}${CALLBACK}`;
}
