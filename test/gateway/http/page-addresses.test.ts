import { beforeAll, describe, expect, test } from '@jest/globals';
import { request } from 'undici';
import { startServer } from '../../../gateway/server.js';
import { LANGUAGES, readAddress, recordAddress, RECORD_PAGES, type RecordWithPage } from '../../../web/addresses.js';
import * as operations from '../../generated/graphql.js';
import { tokenFor } from '../../support/identity.js';
import { withSystem } from '../../support/with-system.js';

const system = withSystem({ own: true });

const HTML = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };
const open = (path: string, init: RequestInit = {}, url = system.url) =>
  fetch(url + path, { headers: HTML, redirect: 'manual', ...init });
const statusOf = async (path: string, init?: RequestInit, url?: string) => (await open(path, init, url)).status;

/** A record of each kind that has pages. */
const RECORDS: Record<RecordWithPage, string> = {
  Course: 'nhi-nye-koronavirus-helsepersonell',
  Guideline: 'fhi-smittevernhandboka',
  Programme: 'sykepleie',
  Project: 'tms-amr-program',
  Organisation: 'hod',
  Publication: 'p-haandhygiene-observasjon-2022',
  Measure: 'g1-hai',
  Indicator: 'hai-prevalens-sykehus',
};
const kinds = Object.keys(RECORD_PAGES) as RecordWithPage[];

describe.each(kinds)('The address of a %s', (kind) => {
  test('that there is answers 200 in every language, that there is not 404', async () => {
    for (const language of LANGUAGES) {
      const [there, not] = [RECORDS[kind], 'finnes-ikke'].map((id) => recordAddress(language, kind, id));
      expect([there, await statusOf(there!)]).toEqual([there, 200]);
      expect([not, await statusOf(not!)]).toEqual([not, 404]);
      expect([not, await statusOf(not!, { method: 'HEAD' })]).toEqual([not, 404]);
    }
  });

  test('is read as what it was made of', () => {
    for (const language of LANGUAGES)
      for (const id of [RECORDS[kind], 'å/% b', 'program']) {
        const { view } = RECORD_PAGES[kind];
        const address = { language, view, part: null, record: { kind, id } };
        expect(readAddress(recordAddress(language, kind, id))).toEqual(address);
      }
  });
});

test.each([
  '/kurs/a/b/c',
  '/nn/kurs/a/b/c',
  '/forskning/tull/x',
  '/forskning/prosjekt/finnes-ikke',
  '/utdanning/tull',
  '/handlingsplan/rapport/x',
  '/oppgaver/x',
  '/en/utforsk/x',
  '/nb/kurs',
  '/kurs//x',
  '/tull',
])('%s is no address of any view: 404, and nothing may be sent there', async (path) => {
  expect([await statusOf(path), await statusOf(path, { method: 'POST' })]).toEqual([404, 404]);
});

test.each(['/', '/kurs', '/kurs/', '/nn', '/en/', '/en/handlingsplan/rapport', '/oppgaver', '/nn/utforsk'])(
  '%s is one: 200, and it can only be read',
  async (path) => {
    expect([await statusOf(path), await statusOf(path, { method: 'POST' })]).toEqual([200, 405]);
  },
);

describe('What is not there', () => {
  test('is the page’s own document, under its policy, for people, who are asked to come back for it', async () => {
    const [missing, there] = await Promise.all([open('/kurs/finnes-ikke'), open('/kurs')]);
    expect(await missing.text()).toBe(await there.text());
    expect(missing.headers.get('content-security-policy')).toBe(there.headers.get('content-security-policy'));
    expect(missing.headers.get('cache-control')).toBe('no-cache');
    expect([missing.headers.get('etag'), missing.headers.get('last-modified')]).toEqual([null, null]);
    const ask = async (path: string, tag = '') =>
      await request(system.url + path, { headers: { ...HTML, 'if-none-match': tag } });
    const tag = String((await ask('/kurs')).headers['etag']);
    expect((await ask('/kurs', tag)).statusCode).toBe(304);
    expect((await ask('/kurs/finnes-ikke', tag)).statusCode).toBe(404);
  });

  test('is an error that a program can read', async () => {
    const response = await open('/kurs/finnes-ikke', { headers: { accept: 'application/json' } });
    expect([response.status, await response.json()]).toEqual([
      404,
      {
        errors: [
          {
            message: 'There is nothing at /kurs/finnes-ikke.',
            extensions: { code: 'BAD_REQUEST', requestId: response.headers.get('x-request-id') },
          },
        ],
      },
    ]);
  });

  test('costs one read by id at the most', async () => {
    expect((await system.databaseReads(() => open('/kurs/finnes-ikke-heller'))).length).toBeLessThanOrEqual(1);
  });
});

describe('A record that was archived', () => {
  beforeAll(async () => {
    const editor = system.as(await tokenFor({ scopes: ['courses:write'] }));
    await editor.ask(operations.ArchiveCourseDocument, { input: { id: 'asp-rask-program', version: 1 } });
  });

  test('has its page by its id', async () => {
    expect(await statusOf('/en/kurs/asp-rask-program')).toBe(200);
  });
});

describe('Where it is not known whether there is a record, the page is served, and says so itself', () => {
  test('while everything is loading', async () => {
    const loading = await startServer({ host: '127.0.0.1', port: 0 });
    expect(await statusOf('/kurs/finnes-ikke', {}, loading.url)).toBe(200);
    expect(await statusOf('/kurs/a/b', {}, loading.url)).toBe(404);
    await loading.close();
  });

  test('while its registry does not answer; the others go on', async () => {
    const { server, serve } = await system.serverWithout('courses');
    await serve();
    expect(await statusOf('/kurs/finnes-ikke', {}, server.url)).toBe(200);
    expect(await statusOf('/veiledere/finnes-ikke', {}, server.url)).toBe(404);
    await server.close();
  });
});
