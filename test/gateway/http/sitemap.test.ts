import { describe, expect, test } from '@jest/globals';
import { XMLParser } from 'fast-xml-parser';
import { SyntaxValidator } from 'fast-xml-validator';
import type { AskGraph } from '../../../gateway/site/ask.js';
import { addSitemap } from '../../../gateway/site/sitemap.js';
import { createHttp } from '../../../platform/http.js';
import { LANGUAGES, readAddress } from '../../../web/addresses.js';
import { tokenFor } from '../../support/identity.js';
import { enterCourse } from '../../support/new-course.js';
import { withSystem } from '../../support/with-system.js';

const system = withSystem({ own: true });

interface Entry {
  loc: string;
  lastmod?: string;
  'xhtml:link': { '@_rel': string; '@_hreflang': string; '@_href': string }[];
}

const parser: { parse: (text: string) => unknown } = new XMLParser({
  ignoreAttributes: false,
  isArray: (name) => ['url', 'sitemap', 'xhtml:link'].includes(name),
});

/** The entries of a sitemap that is well-formed. */
function entriesOf(text: string): Entry[] {
  expect(SyntaxValidator.validate(text)).toBe(true);
  const { urlset } = parser.parse(text) as { urlset: { '@_xmlns': string; '@_xmlns:xhtml': string; url: Entry[] } };
  expect(urlset['@_xmlns']).toBe('http://www.sitemaps.org/schemas/sitemap/0.9');
  expect(urlset['@_xmlns:xhtml']).toBe('http://www.w3.org/1999/xhtml');
  return urlset.url;
}

const read = async (url = `${system.url}/sitemap.xml`, init: RequestInit = {}) => {
  const response = await fetch(url, init);
  return { status: response.status, headers: response.headers, text: await response.text() };
};

describe('The sitemap', () => {
  test('has every view and every record with a page, in three languages that name each other', async () => {
    const { status, headers, text } = await read();
    expect([status, headers.get('content-type')]).toEqual([200, 'application/xml; charset=utf-8']);
    const entries = entriesOf(text);
    const paths = entries.map(({ loc }) => loc.slice(system.url.length));
    expect(new Set(paths).size).toBe(paths.length);

    const counts: Record<string, number> = {};
    for (const path of paths) {
      const { language, view, record } = readAddress(path);
      expect([path, view]).not.toEqual([path, null]);
      const what = record?.kind ?? 'view';
      counts[what] = (counts[what] ?? 0) + 1;
      counts[language] = (counts[language] ?? 0) + 1;
    }
    const { nb, nn, en, view, ...records } = counts;
    expect([nn, en]).toEqual([nb, nb]);
    expect(view! % LANGUAGES.length).toBe(0);
    expect(records).toEqual({
      Course: 270,
      Guideline: 270,
      Programme: 282,
      Project: 156,
      Organisation: 435,
      Publication: 162,
      Measure: 177,
      Indicator: 27,
    });
  });

  test('says of each address what it is in the other languages, and when it changed', async () => {
    const entries = entriesOf((await read()).text);
    const links = ['nb', 'nn', 'en', 'x-default'].map((language) => ({
      '@_rel': 'alternate',
      '@_hreflang': language,
      '@_href': `${system.url}${{ nn: '/nn', en: '/en' }[language] ?? ''}/kurs/nhi-basale-smittevernrutiner`,
    }));
    for (const language of ['', '/nn', '/en']) {
      const loc = `${system.url}${language}/kurs/nhi-basale-smittevernrutiner`;
      const entry = entries.find((one) => one.loc === loc);
      expect(entry).toEqual({ loc, lastmod: '2026-11-21T00:00:00.000Z', 'xhtml:link': links });
      expect(Object.keys(entry!)).toEqual(['loc', 'lastmod', 'xhtml:link']);
    }
    expect(entries.find(({ loc }) => loc === `${system.url}/nn`)?.lastmod).toBeUndefined();
  });

  test('is not sent again before something changes, and then has what was entered', async () => {
    const etag = (await read()).headers.get('etag') ?? '';
    expect((await read(undefined, { headers: { 'if-none-match': etag } })).status).toBe(304);

    await enterCourse(system.as(await tokenFor({ scopes: ['courses:write'] })), 'nytt-kurs', { status: 'ACTIVE' });
    const after = await read(undefined, { headers: { 'if-none-match': etag } });
    expect(after.status).toBe(200);
    const entered = entriesOf(after.text).find(({ loc }) => loc === `${system.url}/en/kurs/nytt-kurs`);
    expect(Date.parse(entered?.lastmod ?? '')).toBeGreaterThan(Date.parse('2026-11-21T00:00:00Z'));
  });

  test('is not to be had while a registry does not answer, since addresses would be missing from it', async () => {
    const { server, serve } = await system.serverWithout('courses');
    expect(await read(`${server.url}/sitemap.xml`)).toMatchObject({
      status: 503,
      text: 'Still loading; try again in a moment.\n',
    });
    await serve();
    const { status, headers, text } = await read(`${server.url}/sitemap.xml`);
    expect([status, headers.get('retry-after')]).toEqual([503, '60']);
    expect(text).toMatch(/does not answer/);
    await server.close();
  });
});

test('a site with more addresses than a sitemap may have gets an index of several, gathered once', async () => {
  const whole = entriesOf((await read()).text).map(({ loc }) => loc.slice(system.url.length));
  const http = createHttp();
  const origin = 'https://kart.example';
  const asked: string[] = [];
  const ask: AskGraph = (operation, variables) => {
    asked.push(/query (\w+)/.exec(operation.toString())?.[1] ?? '');
    return system.post(operation.toString(), variables as Record<string, unknown>) as never;
  };
  addSitemap(http, () => ({ origin, isSame: true }), ask, 1000);
  const url = await http.listen({ host: '127.0.0.1', port: 0 });
  const index = parser.parse((await read(`${url}/sitemap.xml`)).text) as {
    sitemapindex: { '@_xmlns': string; sitemap: { loc: string }[] };
  };
  expect(index.sitemapindex).toEqual({
    '@_xmlns': 'http://www.sitemaps.org/schemas/sitemap/0.9',
    sitemap: [{ loc: `${origin}/sitemap-1.xml` }, { loc: `${origin}/sitemap-2.xml` }],
  });
  const parts = await Promise.all(
    index.sitemapindex.sitemap.map(async ({ loc }) => entriesOf((await read(url + loc.slice(origin.length))).text)),
  );
  expect(parts[0]!.length).toBe(999);
  expect(parts.flat().map(({ loc }) => loc.slice(origin.length))).toEqual(whole);
  for (const path of ['/sitemap-0.xml', '/sitemap-3.xml', '/sitemap-x.xml'])
    expect((await read(url + path)).status).toBe(404);
  // Organisations fill two pages; then only what was recorded last is asked for.
  const gathered = [
    'Courses',
    'Guidelines',
    'Programmes',
    'Projects',
    'Organisations',
    'Organisations',
    'Publications',
  ];
  const names = ['LatestChanges', ...gathered, 'Measures', 'Indicators', ...asked.slice(10).map(() => 'LatestChanges')];
  expect(asked).toEqual(names.map((name) => `${name}OfSite`));
  await http.close();
});

test('a small site has no parts', async () => {
  expect((await read(`${system.url}/sitemap-1.xml`)).status).toBe(404);
});
