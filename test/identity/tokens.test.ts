import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { exportSPKI, importJWK, SignJWT, UnsecuredJWT, type CryptoKey } from 'jose';
import { readAnswer } from '../support/answers.js';
import type { Server } from '../support/fixture.js';
import { AUDIENCE, ISSUER, signingKey, tokenFor } from '../support/identity.js';
import { newKey } from '../support/signing-key.js';
import { loadOnce } from '../support/load-once.js';

const { serveGateway } = await loadOnce<typeof import('../support/fixture.js')>('./fixture.js');
const { testVerifier } = await loadOnce<typeof import('../support/test-verifier.js')>('./test-verifier.js');

let gateway: Server;
let closed: Server;
beforeAll(async () => {
  gateway = await serveGateway(null, await testVerifier());
  closed = await serveGateway(null, null);
});
afterAll(() => Promise.all([gateway.close(), closed.close()]));

const ask = async (authorization: string | null, query = '{ caller }', { url } = gateway) => {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(authorization !== null && { authorization }) },
    body: JSON.stringify({ query }),
  });
  const body = await readAnswer<{ data?: { caller: string }; errors?: unknown[] }>(response);
  return { status: response.status, headers: response.headers, ...body };
};

/** A token of the tests with its payload changed after it was signed. */
async function tampered(): Promise<string> {
  const [header, , signature] = (await tokenFor()).split('.');
  const [, payload] = (await tokenFor({ scopes: ['courses:write'] })).split('.');
  return [header, payload, signature].join('.');
}

/** The attack on verifiers that let the token choose: an HMAC whose secret is the public key. */
async function signedByPublicKey(): Promise<string> {
  const { publicKey, id } = await signingKey();
  const pem = await exportSPKI((await importJWK(publicKey, undefined, { extractable: true })) as CryptoKey);
  return await new SignJWT({ iss: ISSUER, aud: AUDIENCE, sub: 'kari.nordmann', organisation: 'fhi' })
    .setProtectedHeader({ alg: 'HS256', kid: id })
    .setExpirationTime('5 minutes')
    .sign(new TextEncoder().encode(pem));
}

const unsigned = () =>
  new UnsecuredJWT({ iss: ISSUER, aud: AUDIENCE, sub: 'kari.nordmann', organisation: 'fhi' })
    .setExpirationTime('5 minutes')
    .encode();
const stranger = newKey('test-key');
const unknown = newKey('another-key');
const minute = 60;

/** Every way in which a token cannot be used, and what its sender is told. */
const FAULTS: [what: string, reason: string, description: string, token: () => string | Promise<string>][] = [
  ['has expired', 'EXPIRED', 'The token has expired. Get a new one.', () => tokenFor({ expiresIn: -minute })],
  ['is not valid yet', 'NOT_YET_VALID', 'The token is not valid yet.', () => tokenFor({ validIn: minute })],
  [
    'is of another issuer',
    'ISSUER',
    'The token is of another issuer.',
    () => tokenFor({ issuer: 'https://issuer.example' }),
  ],
  [
    "is of an issuer whose name begins like ours'",
    'ISSUER',
    'The token is of another issuer.',
    () => tokenFor({ issuer: `${ISSUER}.example` }),
  ],
  [
    'is meant for another audience',
    'AUDIENCE',
    'The token is meant for another audience.',
    () => tokenFor({ audience: 'kjernejournal' }),
  ],
  [
    "is signed by another key under the issuer's key id",
    'SIGNATURE',
    'The token is not signed by a key of the issuer.',
    async () => tokenFor({ key: await stranger }),
  ],
  [
    'is signed by an unknown key',
    'SIGNATURE',
    'The token is not signed by a key of the issuer.',
    async () => tokenFor({ key: await unknown }),
  ],
  ['was changed', 'SIGNATURE', 'The token is not signed by a key of the issuer.', tampered],
  ['is not signed', 'ALGORITHM', 'The token is signed by an algorithm that is not allowed.', unsigned],
  [
    'is signed by the public key as a secret',
    'ALGORITHM',
    'The token is signed by an algorithm that is not allowed.',
    signedByPublicKey,
  ],
  [
    'is a logout of the same issuer',
    'TYPE',
    'The token is of another kind than an access token.',
    () => tokenFor({ header: { typ: 'logout+jwt' } }),
  ],
  [
    'never expires',
    'CLAIMS',
    'The token lacks a claim that is needed, or has one that cannot be used.',
    () => tokenFor({ claims: { exp: undefined } }),
  ],
  [
    'has an audience that is no text',
    'AUDIENCE',
    'The token is meant for another audience.',
    () => tokenFor({ claims: { aud: 7 as never } }),
  ],
  [
    'is bound to a key',
    'BOUND_TO_KEY',
    'The token is bound to a key of its client (DPoP); only bearer tokens are taken.',
    () => tokenFor({ claims: { cnf: { jkt: 'x' } } }),
  ],
  [
    'speaks for two organisations',
    'SEVERAL_ORGANISATIONS',
    'The token speaks for several organisations. Sign in for one.',
    () => tokenFor({ claims: { organisation: ['fhi', 'hdir'] } }),
  ],
  [
    'names nobody',
    'UNKNOWN_CALLER',
    'The token names neither a person nor an organisation that is known here.',
    () => tokenFor({ organisation: null, person: null }),
  ],
  [
    'is no token',
    'NOT_A_TOKEN',
    "The Authorization header must read 'Bearer', and a signed token (JWT).",
    () => 'not-a-token',
  ],
  [
    'is half a token',
    'NOT_A_TOKEN',
    "The Authorization header must read 'Bearer', and a signed token (JWT).",
    async () => (await tokenFor()).split('.').slice(0, 2).join('.'),
  ],
];

describe('A token that cannot be used is refused with the reason, and never taken for none', () => {
  test.each(FAULTS)('one that %s', async (_, reason, description, token) => {
    for (const query of ['{ caller }', '{ __typename }', 'not GraphQL at all']) {
      const { status, headers, ...body } = await ask(`Bearer ${await token()}`, query);
      expect(status).toBe(401);
      expect(headers.get('www-authenticate')).toBe(
        `Bearer realm="kompetansekart", error="invalid_token", error_description="${description}"`,
      );
      expect(headers.get('cache-control')).toBe('no-store');
      expect(body).toEqual({
        errors: [{ message: description.replaceAll("'", '"'), extensions: { code: 'UNAUTHENTICATED', reason } }],
      });
    }
  });

  test.each(['Basic a2FyaTpub3JkbWFubg==', 'Bearer', 'Bearer a b', 'DPoP abc.def.ghi'])(
    'the header "%s"',
    async (authorization) => {
      const { status, errors } = await ask(authorization);
      expect(status).toBe(401);
      expect(errors).toMatchObject([{ extensions: { reason: 'NOT_A_TOKEN' } }]);
    },
  );

  test('by GET as by POST', async () => {
    const authorization = `Bearer ${await tokenFor({ expiresIn: -minute })}`;
    const url = `${gateway.url}/graphql?query=${encodeURIComponent('{ caller }')}`;
    const response = await fetch(url, { headers: { authorization } });
    expect(response.status).toBe(401);
  });

  test('where no issuer is configured, whatever the token', async () => {
    const { status, errors } = await ask(`Bearer ${await tokenFor()}`, '{ caller }', closed);
    expect(status).toBe(401);
    expect(errors).toEqual([
      {
        message: 'Nobody can sign in here: no issuer is configured (OIDC_CONFIG).',
        extensions: { code: 'UNAUTHENTICATED', reason: 'NO_ISSUER' },
      },
    ]);
    expect((await ask(null, '{ caller }', closed)).status).toBe(200);
  });
});

describe('A token is taken', () => {
  const identity = { organisationId: 'fhi', person: { id: 'kari.nordmann', name: 'Kari Nordmann' }, scopes: [] };
  test.each<[string, string, () => Promise<string>, object]>([
    ['that is good', 'Bearer', () => tokenFor(), identity],
    ['with the scheme in other letters', 'bearer', () => tokenFor(), identity],
    [
      'that expired within the tolerance for clocks',
      'Bearer',
      () => tokenFor({ expiresIn: -10, claims: { iat: undefined } }),
      identity,
    ],
    ['that becomes valid within it', 'Bearer', () => tokenFor({ validIn: 10 }), identity],
    ['with more than one audience', 'Bearer', () => tokenFor({ claims: { aud: ['other', AUDIENCE] } }), identity],
    ['of the kind of RFC 9068', 'Bearer', () => tokenFor({ header: { typ: 'at+jwt' } }), identity],
    [
      'of a machine',
      'Bearer',
      () => tokenFor({ person: null, scopes: ['courses:write'] }),
      { organisationId: 'fhi', person: null, scopes: ['courses:write'] },
    ],
    [
      'of an organisation that is not listed, without its scopes',
      'Bearer',
      () => tokenFor({ organisation: 'nav', scopes: ['courses:write'] }),
      { ...identity, organisationId: null },
    ],
    [
      'with a scope that nobody has granted, without that',
      'Bearer',
      () => tokenFor({ scopes: ['courses:write', 'openid', 'courses:burn'] }),
      { ...identity, scopes: ['courses:write'] },
    ],
  ])('%s', async (_, scheme, token, expected) => {
    const { status, data } = await ask(`${scheme} ${await token()}`);
    expect(status).toBe(200);
    expect(JSON.parse(data!.caller)).toEqual({ identity: expected, moment: null });
  });
});
