import { expect, test } from '@jest/globals';
import { visitor } from '../support/browser.js';
import { inspect, settled } from '../support/inspect.js';
import { loadOnce } from '../support/load-once.js';
import { goTo, pageSystem } from '../support/page-system.js';

const site = pageSystem();

test.each([
  ['', 'Tilgjengelighet', 'Personvern'],
  ['/nn', 'Tilgjenge', 'Personvern'],
  ['/en', 'Accessibility', 'Privacy'],
])(
  'from the foot of %s/kurs one comes to both texts, in the language of the page',
  async (language, accessibility, privacy) => {
    await site.on(`${language}/kurs`, async (page) => {
      for (const [name, path] of [
        [accessibility, 'tilgjengelighet'],
        [privacy, 'personvern'],
      ] as const) {
        await page.locator('footer').getByRole('link', { name, exact: true }).click();
        await page.waitForURL(`${language}/${path}`);
        await settled(page);
        expect(await page.locator('h1').innerText()).toBe(name);
        expect(await page.title()).toBe(`${name} – Kompetansekart`);
      }
    });
  },
);

test('the statement says what was tested, what does not work, and whom to tell', async () => {
  await site.on('/tilgjengelighet', async (page) => {
    expect(await page.locator('h2').allInnerTexts()).toEqual([
      'Hva som er prøvd',
      'Hva vi vet ikke er godt nok',
      'Si fra om noe som ikke virker',
      'Erklæringen på uustatus.no',
    ]);
    expect(await page.locator('article').innerText()).toContain('Gjennomgått 30. november 2026.');
  });
});

test('what the statement says of the editor is all that is found there', async () => {
  const { page, close } = await visitor(site.browser, site.system.url);
  await goTo(page, '/utforsk');
  await page.locator('.graphiql-doc-explorer-type-name').first().waitFor();
  const { faultsByAxe } = await loadOnce<typeof import('../support/axe.js')>('./axe.js');
  const told =
    /^(nested-interactive: \.graphiql-tab|link-in-text-block: \.graphiql-doc|color-contrast: .*\.line-numbers)/;
  expect((await faultsByAxe(page)).filter((fault) => !told.test(fault))).toEqual([]);
  await close();
});

test('the notice says of each cookie that the page sets', async () => {
  await site.on('/personvern', async (page) => {
    expect(await page.context().cookies()).toEqual([]);
    await page.getByRole('link', { name: 'Nynorsk' }).click();
    await page.locator('html[lang="nn"]').waitFor();
    const [language, ...others] = await page.context().cookies();
    expect([language?.name, language?.value, language?.sameSite, others]).toEqual(['language', 'nn', 'Lax', []]);
    expect(await page.locator('article').innerText()).toContain('ein kapsel som hugsar valet i eit år');
  });
});

test.each(['/tilgjengelighet', '/personvern'])(
  '%s is accessible in both colour schemes, and fits a phone',
  async (path) => {
    expect(await inspect(site.browser, site.system.url, path)).toEqual([]);
  },
);
