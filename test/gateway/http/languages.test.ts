import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { request } from 'undici';
import { startServer, type GatewayServer } from '../../../gateway/server.js';

let server: GatewayServer;
beforeAll(async () => {
  server = await startServer({ host: '127.0.0.1', port: 0 });
});
afterAll(() => server.close());

/** Where somebody is led to who opens an address; the address itself for those who stay. Sent as it stands: a fetch would add to it. */
async function ledTo(path: string, headers: Record<string, string>, accept = 'text/html,*/*;q=0.8'): Promise<unknown> {
  const { statusCode, headers: told, body } = await request(server.url + path, { headers: { accept, ...headers } });
  await body.dump();
  return statusCode === 302 ? told['location'] : statusCode === 200 ? path : statusCode;
}

const by = (language: string, more: Record<string, string> = {}) => ({ 'accept-language': language, ...more });

describe('Who comes to the first page', () => {
  test.each([
    ['nn-NO,nn;q=0.9,nb;q=0.8', '/nn'],
    ['en', '/en'],
    ['en-GB,en;q=0.9', '/en'],
    ['de-DE,de;q=0.9,en-US;q=0.8', '/en'],
    ['nb;q=0.5, EN;q=0.9', '/en'],
    ['fr, nn ; q=0.3, nb;q=0.2', '/nn'],
    ['nb-NO,nb;q=0.9,nn;q=0.8,en;q=0.7', '/'],
    ['nb,en', '/'],
    ['no', '/'],
    ['da, en;q=0.8', '/'],
    ['sv-SE', '/'],
    ['*', '/'],
    ['', '/'],
    ['fr', '/'],
    ['en;q=0', '/'],
    ['en;q=x', '/'],
    [';;,,=', '/'],
  ])('and prefers "%s", is led to %s', async (language, path) => {
    expect(await ledTo('/', by(language))).toBe(path);
  });

  test('and says nothing of languages, stays', async () => {
    expect(await ledTo('/', {})).toBe('/');
  });

  test.each([
    ['language=nb', 'en', '/'],
    ['session=x; language=nb', 'nn', '/'],
    ['language=nn', 'en', '/nn'],
    ['language=en', 'nb', '/en'],
    ['language=tull', 'nn', '/nn'],
    ['languages=nb', 'nn', '/nn'],
  ])('and has chosen (%s), is led by that and not by "%s": to %s', async (cookie, language, path) => {
    expect(await ledTo('/', by(language, { cookie }))).toBe(path);
  });

  test('from within the site, stays', async () => {
    expect(await ledTo('/', by('en', { referer: `${server.url}/en/kurs` }))).toBe('/');
    expect(await ledTo('/', by('en', { 'sec-fetch-site': 'same-origin' }))).toBe('/');
    expect(await ledTo('/', by('en', { referer: 'https://soek.example/' }))).toBe('/en');
    expect(await ledTo('/', by('en', { referer: 'tull' }))).toBe('/en');
  });

  test('as a program, gets what it asks for', async () => {
    expect(await ledTo('/', by('en'), '*/*')).toBe('/');
  });
});

test.each(['/kurs', '/nn', '/?kol=sykepleier', '/utforsk', '/rules'])(
  '%s is what it is in any language',
  async (path) => {
    expect(await ledTo(path, by('en'))).toBe(path);
  },
);

test('documents say their language, and the first page what decides it', async () => {
  const read = async (path: string, headers: Record<string, string> = {}) => {
    const { headers: told, body } = await request(server.url + path, { headers: { accept: 'text/html', ...headers } });
    await body.dump();
    return { language: told['content-language'], vary: told['vary'] };
  };
  const vary = 'Origin, Accept-Language, Cookie, Referer, Sec-Fetch-Site';
  expect(await read('/')).toEqual({ language: 'nb', vary: `${vary}, accept-encoding` });
  expect(await read('/', by('en'))).toEqual({ language: undefined, vary });
  expect(await read('/nn/kurs')).toEqual({ language: 'nn', vary: 'Origin, accept-encoding' });
  expect((await read('/en/utforsk')).language).toBe('en');
  expect((await read('/en/tull')).language).toBe('en');
  expect((await read('/rules')).language).toBe('en');
});
