import { describe, expect, test } from '@jest/globals';
import { PLANS, rawClient, refused, told } from '../../support/raw-http.js';
import { withSystem } from '../../support/with-system.js';

const system = withSystem();
const { ask, post } = rawClient(system);

describe('Pages of other sites read, and change nothing', () => {
  const origin = 'https://kart.example';
  const preflight = (path: string, from = origin) =>
    ask(
      {
        method: 'OPTIONS',
        headers: {
          origin: from,
          'access-control-request-method': 'POST',
          'access-control-request-headers': 'content-type,authorization,accept-datetime',
        },
      },
      path,
    );

  test.each(['/graphql', '/guidelines.ics', '/changes.atom', '/course-runs.ics'])('%s', async (path) => {
    const { status, headers } = await preflight(path);
    expect([status, headers.get('access-control-allow-origin')]).toEqual([204, '*']);
    expect(headers.get('access-control-allow-headers')).toBe('content-type, accept-datetime');
    expect(headers.get('access-control-allow-credentials')).toBeNull();
  });

  test('answers, errors and feeds may be read', async () => {
    const responses = await Promise.all([
      post({ query: PLANS }, { origin }),
      post({ query: '{' }, { origin }),
      ask({ headers: { origin } }, '/guidelines.ics'),
      ask({ headers: { origin } }, '/nothing.here'),
    ]);
    expect(responses.map(({ headers }) => headers.get('access-control-allow-origin'))).toEqual(Array(4).fill('*'));
  });

  test('sessions are of this site', async () => {
    const response = await ask({ headers: { origin } }, '/auth/session');
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
  });

  test('changes are refused before they are made, those of this site go on to who may', async () => {
    const query = 'mutation { __typename }';
    expect(await told(await post({ query }, { origin }))).toEqual(refused(403, 'FORBIDDEN'));
    expect((await told(await post({ query }, { origin: system.url }))).status).toBe(200);
    expect((await told(await post({ query }, { origin: 'null' }))).status).toBe(403);
  });
});
