import { expect, test } from '@jest/globals';
import { visitor } from '../support/browser.js';
import { pageSystem } from '../support/page-system.js';

const site = pageSystem();

test.each([
  ['/', 200, 'text/html; charset=utf-8'],
  ['/nn/kurs/korsn-handhygiene-elaering', 200, 'text/html; charset=utf-8'],
  ['/en/utforsk', 200, 'text/html; charset=utf-8'],
  ['/rules', 200, 'text/html; charset=utf-8'],
  ['/finnes-ikke', 404, 'text/html; charset=utf-8'],
])('a browser is given %s with status %i, and nothing but our own files may run in it', async (path, status, type) => {
  const response = await fetch(site.system.url + path, { headers: { accept: 'text/html' } });
  expect([response.status, response.headers.get('content-type')]).toEqual([status, type]);
  const policy = response.headers.get('content-security-policy');
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self';");
  expect(policy).toContain("frame-ancestors 'none'");
});

test('a program that asks for what does not exist gets an error that it can read', async () => {
  const response = await fetch(`${site.system.url}/finnes-ikke`, { headers: { accept: 'application/json' } });
  expect([response.status, await response.json()]).toEqual([
    404,
    {
      errors: [
        {
          message: 'There is nothing at /finnes-ikke.',
          extensions: { code: 'BAD_REQUEST', requestId: response.headers.get('x-request-id') },
        },
      ],
    },
  ]);
});

test('the built files are kept for good, and come compressed', async () => {
  const document = await (await fetch(`${site.system.url}/`)).text();
  const [script = ''] = /\/assets\/[^"]+\.js/.exec(document) ?? [];
  const response = await fetch(site.system.url + script, { headers: { 'accept-encoding': 'br' } });
  expect(response.headers.get('cache-control')).toContain('immutable');
  expect(response.headers.get('content-type')).toContain('javascript');
});

test('a browser that opens the endpoint is led to the page', async () => {
  const response = await fetch(`${site.system.url}/graphql`, { headers: { accept: 'text/html' }, redirect: 'manual' });
  expect([response.status, response.headers.get('location')]).toEqual([302, '/']);
});

test.each([
  ['/finnes-ikke', 'nb', 'Her er det ingenting'],
  ['/nn/finst-ikkje', 'nn', 'Her er det ingenting'],
  ['/en/utdanning/tull', 'en', 'There is nothing here'],
  ['/nn/kurs', 'nn', 'Kurs'],
  ['/en/kurs', 'en', 'Courses'],
])('%s speaks %s, and asks nobody but this machine', async (path, language, heading) => {
  const { page, faults, close } = await visitor(site.browser, site.system.url);
  await page.goto(path);
  await page.getByRole('heading', { level: 1, name: heading }).waitFor();
  expect(await page.locator('html').getAttribute('lang')).toBe(language);
  expect(faults).toEqual([]);
  await close();
});

test('the way to another language leads to what is on the screen, with its filters', async () => {
  const { page, close } = await visitor(site.browser, site.system.url);
  await page.goto('/kurs?sok=hender');
  await page.locator('.languages a[href="/nn/kurs?sok=hender"]').waitFor();
  await page.evaluate("history.pushState(null, '', '/kurs?sok=hender&tema=haandhygiene')");
  await page.locator('.languages a[href="/nn/kurs?sok=hender&tema=haandhygiene"]').waitFor();
  await page.evaluate("history.replaceState(null, '', '/kurs/korsn-handhygiene-elaering')");
  await page.locator('.languages a[href="/en/kurs/korsn-handhygiene-elaering"]').waitFor();
  await page.goto('/en/utdanning/tull');
  await page.locator('.languages a[href="/nn/utdanning/tull"]').waitFor();
  await close();
});

test('a browser that prefers another language is led to it, until its owner chooses for themselves', async () => {
  const { page, faults, close } = await visitor(site.browser, site.system.url, {
    locale: 'nn-NO',
  });
  const speaks = async (language: string) => {
    await page.locator(`html[lang="${language}"]`).waitFor();
    await page.locator('h1').waitFor();
  };
  const path = () => new URL(page.url()).pathname;
  await page.goto('/');
  await speaks('nn');
  expect(path()).toBe('/nn');
  await page.getByRole('link', { name: 'Bokmål' }).click();
  await speaks('nb');
  expect(path()).toBe('/');
  await page.reload();
  await speaks('nb');
  await page.goto('about:blank');
  await page.goto('/');
  await speaks('nb');
  expect(path()).toBe('/');
  await page.getByRole('link', { name: 'English' }).click();
  await page.waitForURL('/en');
  await page.goto('about:blank');
  await page.goto('/');
  await page.waitForURL('/en');
  expect(faults).toEqual([]);
  await close();
});

test('who was not signed in learns why, and can close the message', async () => {
  const { page, faults, close } = await visitor(site.browser, site.system.url);
  await page.goto('/kurs?sok=hygiene&sign-in-failed=expired');
  await page.getByRole('alert').getByText('Innloggingen tok for lang tid eller ble brukt før. Prøv igjen.').waitFor();
  await page.getByRole('button', { name: 'Lukk meldingen' }).click();
  await page.getByRole('alert').waitFor({ state: 'detached' });
  expect(page.url()).toBe(`${site.system.url}/kurs?sok=hygiene`);
  expect(faults).toEqual([]);
  await close();
});

test('the rules of the gap map are a document of their own, each rule at its anchor', async () => {
  const document = await (await fetch(`${site.system.url}/rules`)).text();
  for (const rule of ['courses-region', 'education-level', 'finding-rank']) expect(document).toContain(`id="${rule}"`);
  const { page, close } = await visitor(site.browser, site.system.url);
  await page.goto('/rules#gap');
  await page.getByRole('heading', { name: 'gap', exact: true }).waitFor();
  await close();
});
