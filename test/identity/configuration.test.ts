import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { identityFromClaims, claimValues } from '../../identity/claims.js';
import { identityConfiguration, readConfiguration } from '../../identity/configuration.js';
import { PROJECT_ROOT } from '../../platform/paths.js';
import { SCOPES } from '../../subgraphs/manifest.js';
import { readSettings } from '../../platform/settings.js';
import { CONFIGURATION } from '../support/identity.js';
import { cleanUp, emptyFolder } from '../support/processes.js';
import { starterRows } from '../support/starter-data.js';

afterAll(cleanUp);

const EXAMPLES = join(PROJECT_ROOT, 'docs', 'identity');
const example = (name: string) =>
  identityConfiguration(SCOPES).parse(JSON.parse(readFileSync(join(EXAMPLES, `${name}.json`), 'utf8')));

/** Reads a configuration of the given text or values, and gives the sentence it is refused with. */
function refusal(content: string | object, production = false): string {
  const file = join(emptyFolder(), 'oidc.json');
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  try {
    readConfiguration(file, { dataDir: '/data', production }, SCOPES);
    return 'none';
  } catch (error) {
    return (error as Error).message.replace(file, 'FILE');
  }
}
const because = (problem: string) => `The identity configuration FILE cannot be used: ${problem}. Check OIDC_CONFIG.`;

describe('A configuration that cannot be used stops the start, naming file and field', () => {
  const good = { ...CONFIGURATION, issuer: 'https://issuer.example' };
  test.each<[string, string | object, string]>([
    ['no JSON', '{', 'it is not JSON'],
    [
      'an issuer that is no address',
      { ...good, issuer: 'issuer' },
      'issuer: must be an address that starts with https://',
    ],
    [
      'an issuer of another kind',
      { ...good, issuer: 'ftp://x' },
      'issuer: must be an address that starts with https://',
    ],
    ['no audience', { ...good, audience: '' }, 'audience: Too small: expected string to have >=1 characters'],
    ['a name that is none', { ...good, clockTolerance: 5 }, 'the file: Unrecognized key: "clockTolerance"'],
    [
      'a scope that is none',
      { ...good, grants: [{ claim: ['scope'], value: 'x', scopes: ['courses:burn'] }] },
      `grants.0.scopes.0: "courses:burn" is no scope of this graph; there are ${SCOPES.join(', ')}`,
    ],
    [
      'more tolerance than five minutes',
      { ...good, clockToleranceSeconds: 301 },
      'clockToleranceSeconds: Too big: expected number to be <=300',
    ],
    [
      'both a file and an address of keys',
      { ...good, jwksFile: 'a', jwksUri: 'https://x' },
      'it has both jwksUri and jwksFile',
    ],
    ['a value of an example', { ...good, audience: 'REPLACE:x' }, 'audience still has the value of the example'],
    [
      'a name of an example',
      { ...good, organisation: { claim: ['o'], ids: { 'REPLACE:x': 'fhi' } } },
      'organisation.ids.REPLACE:x still has the value of the example',
    ],
  ])('%s', (_, content, problem) => expect(refusal(content)).toBe(because(problem)));

  test.each(['HS256', 'HS512', 'none', 'RSA-OAEP'])('the algorithm %s, with which anyone could sign', (algorithm) => {
    expect(refusal({ ...good, algorithms: ['RS256', algorithm] })).toMatch(/cannot be used: algorithms\.1: /);
  });

  test('a file that is not there', () => {
    const settings = { dataDir: '/data', production: false };
    expect(() => readConfiguration('/does/not/exist.json', settings, SCOPES)).toThrow('it cannot be read (ENOENT)');
  });

  test.each<[string, object, string]>([
    ['a file of keys', { jwksFile: 'keys.json' }, 'jwksFile is for development, and NODE_ENV is production'],
    [
      'an issuer without https',
      { issuer: 'http://issuer.example' },
      'issuer must start with https:// when NODE_ENV is production',
    ],
    [
      'the same in other letters',
      { issuer: 'HTTP://issuer.example' },
      'issuer must start with https:// when NODE_ENV is production',
    ],
    [
      'keys without https',
      { jwksUri: 'http://x.example' },
      'jwksUri must start with https:// when NODE_ENV is production',
    ],
  ])('in production, %s', (_, values, problem) => {
    expect(refusal({ ...good, ...values }, true)).toBe(because(problem));
    expect(refusal({ ...good, ...values })).toBe('none');
  });

  test('a secret that could be guessed', () => {
    for (const name of ['GATEWAY_SECRET', 'ROUTER_SECRET']) {
      expect(() => readSettings({ [name]: 'hunter2' })).toThrow(
        `${name} must have at least 32 characters, not 7. Make one with "openssl rand -base64 32".`,
      );
    }
  });
});

describe('A claim is found whatever its name and place', () => {
  const claims = {
    'helseid://claims/client/claims/orgnr_parent': '983744516',
    'a.b': 'dotted',
    a: { b: 'nested' },
    scope: 'one two',
    roles: ['editor', 7, null, { no: 'text' }],
    details: [{ type: 'x', parties: [{ id: 1 }, { id: 2 }] }, { type: 'y', parties: [{ id: 3 }] }, 'text'],
  };
  test.each<[string, Parameters<typeof claimValues>[1], string[]]>([
    ['a name with slashes and colons', ['helseid://claims/client/claims/orgnr_parent'], ['983744516']],
    ['a name with a dot', ['a.b'], ['dotted']],
    ['within another', ['a', 'b'], ['nested']],
    ['a list, of which only text and numbers count', ['roles'], ['editor', '7']],
    ['in a list of lists', ['details', 'parties', 'id'], ['1', '2', '3']],
    ['in some of a list', ['details', { type: 'y' }, 'parties', 'id'], ['3']],
    ['in none of a list', ['details', { type: 'z' }, 'parties', 'id'], []],
    ['where there is nothing', ['nothing', 'here'], []],
    ['what every object has', ['constructor', 'name'], []],
    ['the length of a text', ['scope', 'length'], []],
  ])('%s', (_, path, expected) => expect(claimValues(claims, path)).toEqual(expected));
});

describe('What a token says becomes who asks', () => {
  const configuration = identityConfiguration(SCOPES).parse({
    ...CONFIGURATION,
    organisation: { claim: ['org'], ids: { '1': 'fhi', '2': 'hdir', '3': 'fhi', '@uio.no': 'uio' } },
    grants: [
      { claim: ['scope'], value: 'a', scopes: ['courses:write', 'plan:read'] },
      { claim: ['roles'], value: 'planner', scopes: ['plan:write', 'plan:read'] },
    ],
  });
  const identify = (claims: object) => identityFromClaims({ sub: 'kari', ...claims }, configuration);

  test.each<[string, object, object]>([
    ['an organisation by its value', { org: '2' }, { organisationId: 'hdir' }],
    ['by a number', { org: 2 }, { organisationId: 'hdir' }],
    ['by two values of the same one', { org: ['1', '3'] }, { organisationId: 'fhi' }],
    ['by its realm', { org: 'kari@uio.no' }, { organisationId: 'uio' }],
    [
      'not by a realm that only begins or ends alike',
      { org: ['a@uio.no.example', 'a@notuio.no'] },
      { organisationId: null },
    ],
    ['not by what every object has', { org: 'constructor' }, { organisationId: null }],
    [
      'scopes that add up',
      { org: '1', scope: 'a b', roles: ['planner'] },
      { scopes: ['courses:write', 'plan:read', 'plan:write'] },
    ],
    ['scopes in a list', { org: '1', scope: ['a'] }, { scopes: ['courses:write', 'plan:read'] }],
    ['no scopes by a part of a word', { org: '1', scope: 'aa a:b', roles: 'a planner' }, { scopes: [] }],
    ['no scopes for another organisation', { org: '9', scope: 'a' }, { organisationId: null, scopes: [] }],
    ['a machine by its client', { org: '1', sub: 'client-1', client_id: 'client-1' }, { person: null }],
    ['a person with a name', { org: '1', name: 'Kari' }, { person: { id: 'kari', name: 'Kari' } }],
  ])('%s', (_, claims, expected) => expect(identify(claims)).toMatchObject(expected));
});

test('The configuration for development gives every scope, to organisations that there are', () => {
  const { organisation, grants } = identityConfiguration(SCOPES).parse(
    JSON.parse(readFileSync(join(PROJECT_ROOT, 'identity', 'development', 'dev.json'), 'utf8')),
  );
  expect(grants.map(({ value, scopes }) => [value, scopes])).toEqual(SCOPES.map((scope) => [scope, [scope]]));
  const ids = starterRows('organisations').map(({ id }) => id);
  expect(ids).toEqual(expect.arrayContaining(Object.values(organisation.ids)));
});

describe('The examples', () => {
  const names = readdirSync(EXAMPLES).flatMap((file) => (file.endsWith('.json') ? [file.replace('.json', '')] : []));

  test('are of HelseID, Ansattporten and Feide', () =>
    expect(names.sort()).toEqual(['ansattporten', 'feide', 'helseid']));

  test.each(names)('%s can be used once what is marked is replaced, and not before', (name) => {
    const text = readFileSync(join(EXAMPLES, `${name}.json`), 'utf8');
    expect(refusal(text, true)).toContain('still has the value of the example');
    expect(refusal(text.replaceAll('REPLACE', 'x'), true)).toBe('none');
  });

  test.each(names)('%s names organisations that there are', (name) => {
    const ids = starterRows('organisations').map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(Object.values(example(name).organisation.ids)));
  });

  test.each([
    [
      'helseid',
      {
        sub: 'pseudonym',
        client_id: 'a',
        name: 'Kari Nordmann',
        scope: ['openid', 'REPLACE:api-name/courses.write'],
        'helseid://claims/client/claims/orgnr_parent': 'REPLACE:organisation-number-of-FHI',
      },
      { organisationId: 'fhi', person: { id: 'pseudonym', name: 'Kari Nordmann' }, scopes: ['courses:write'] },
    ],
    [
      'ansattporten',
      {
        sub: 'pairwise',
        scope: 'openid REPLACE:prefix:plan.write',
        authorization_details: [
          {
            type: 'ansattporten:altinn:resource',
            resource: 'urn:altinn:resource:of-somebody-else',
            authorized_parties: [{ orgno: { ID: '0192:REPLACE-organisation-number-of-FHI' } }],
          },
          {
            type: 'ansattporten:altinn:resource',
            resource: 'REPLACE:urn:altinn:resource:our-resource',
            authorized_parties: [
              { orgno: { authority: 'iso6523-actorid-upis', ID: '0192:REPLACE-organisation-number-of-Hdir' } },
            ],
          },
        ],
      },
      { organisationId: 'hdir', person: { id: 'pairwise', name: null }, scopes: ['plan:read', 'plan:write'] },
    ],
    [
      'feide',
      {
        sub: 'user',
        client_id: 'service',
        name: 'Bekymret Sky',
        scope: 'read append',
        'https://n.feide.no/claims/eduPersonPrincipalName': 'REPLACE-editor@REPLACE-realm-of-UiO',
      },
      { organisationId: 'uio', person: { id: 'user', name: 'Bekymret Sky' }, scopes: ['education:write'] },
    ],
  ])('%s reads claims of the form that its documentation shows', (name, claims, identity) => {
    expect(identityFromClaims(claims, example(name))).toEqual(identity);
  });
});
