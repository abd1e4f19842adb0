import { describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { visitor } from '../support/browser.js';
import { goTo, pageSystem } from '../support/page-system.js';

const site = pageSystem();

/** Goes to a page while one registry does not answer: what is asked of it comes back as null, with its name. */
async function whileSilent(
  registry: string,
  { operation, data }: { operation: string; data: object | null },
  path: string,
  run: (page: Page) => Promise<void>,
): Promise<void> {
  const { page, close } = await visitor(site.browser, site.system.url);
  const asks = (text: string | null) => text !== null && new RegExp(`operationName"?[=:]"?${operation}\\b`).test(text);
  await page.route('**/graphql*', (route) => {
    const request = route.request();
    if (!asks(request.url()) && !asks(request.postData())) return route.continue();
    const extensions = { code: 'SOURCE_UNAVAILABLE', registry, lastAnswered: null };
    return route.fulfill({ json: { data, errors: [{ message: `${registry} does not answer`, extensions }] } });
  });
  await goTo(page, path);
  await run(page);
  await close();
}

const EMPTY = { totalCount: 0, pageInfo: { hasNextPage: false, endCursor: null }, nodes: [] };
const map = { today: '2026-11-30', asOf: null, ruleVersion: '2', draftsConsidered: null };

describe('While a registry does not answer', () => {
  test.each([
    ['', 'Utdanningsregisteret svarer ikke.', 'Kilden svarer ikke'],
    ['/nn', 'Utdanningsregisteret svarer ikkje.', 'Kjelda svarer ikkje'],
  ])('%s/oppgaver names it, and does not say that there is no task', async (language, named, inPlace) => {
    const silent = { operation: 'SettlingTasks', data: { gapMap: { ruleVersion: '2', settlingTasks: null } } };
    await whileSilent('education', silent, `${language}/oppgaver`, async (page) => {
      const section = page.locator('section[aria-labelledby="settling"]');
      await section.getByText(named).waitFor();
      const text = await section.innerText();
      expect(text).toContain(inPlace);
      expect(text).not.toMatch(/Ingen oppg|0 oppg/);
    });
  });

  test('the list of findings names it, and does not say that nothing was found', async () => {
    const silent = { operation: 'Findings', data: { gapMap: { ...map, findings: null } } };
    await whileSilent('education', silent, '/?vis=funn', async (page) => {
      await page.getByText('Utdanningsregisteret svarer ikke.').waitFor();
      const text = await page.locator('main').innerText();
      expect(text).toContain('Kilden svarer ikke');
      expect(text).not.toMatch(/Ingen funn/);
      expect(await page.getByRole('button', { name: 'Last ned CSV' }).isDisabled()).toBe(true);
    });
  });

  test.each([
    ['Findings', '/?vis=funn', { gapMap: { ...map, findings: EMPTY } }],
    ['SettlingTasks', '/oppgaver', { gapMap: { ruleVersion: '2', settlingTasks: { ...EMPTY, cellCount: 0 } } }],
  ])(
    'an empty list of %s is not taken for none: without the registry nothing is certain',
    async (operation, path, data) => {
      await whileSilent('courses', { operation, data }, path, async (page) => {
        await page.getByText('Kursregisteret svarer ikke.').waitFor();
        await page.getByText('Listen bygger på flere registre og er ikke fullstendig uten dette.').waitFor();
        const text = await page.locator('main').innerText();
        expect(text).toContain('Kilden svarer ikke');
        expect(text).not.toMatch(/Ingen funn|Ingen oppgaver/);
      });
    },
  );

  test('a measure of the plan names it beside its findings', async () => {
    const silent = { operation: 'FindingsOfMeasure', data: { gapMap: { ruleVersion: '2', findings: null } } };
    await whileSilent('courses', silent, '/handlingsplan/tiltak/n6-grunnutdanning', async (page) => {
      const gaps = page.locator('.measure-gaps');
      await gaps.getByText('Kursregisteret svarer ikke.').waitFor();
      expect(await gaps.innerText()).not.toMatch(/Ingen funn|0 funn/);
    });
  });

  test.each([
    ['courses', 'Course', { course: null }, '/kurs/finnes-ikke', 'Kursregisteret'],
    ['guidelines', 'GuidelinePage', { guideline: null }, '/veiledere/finnes-ikke', 'Veilederregisteret'],
    ['plan', 'Measure', { measure: null }, '/handlingsplan/tiltak/finnes-ikke', 'Planregisteret'],
    ['plan', 'Indicator', { indicator: null }, '/handlingsplan/indikator/finnes-ikke', 'Planregisteret'],
  ])('of %s, nobody is told by %s that there is no such record', async (registry, operation, data, path, name) => {
    await whileSilent(registry, { operation, data }, path, async (page) => {
      await page.getByText(`${name} svarer ikke.`).first().waitFor();
      const text = await page.locator('main').innerText();
      expect(text).toContain('Kilden svarer ikke');
      expect(text).not.toMatch(/ingen|ikke registrert|finnes ikke|ukjent veileder/i);
    });
  });

  test('a view that is nothing without it names it, in the language of the page', async () => {
    await whileSilent('competence', { operation: 'GapMapTrees', data: null }, '/?vis=funn', async (page) => {
      const alert = page.getByRole('alert');
      await alert.waitFor();
      expect(await alert.innerText()).toMatch(/^Spørsmålet kunne ikke besvares\s+.*registeret.* svarer ikke\./i);
      expect(await alert.innerText()).not.toContain('does not answer');
    });
  });
});

test('a gateway that is busy is asked again: nobody notices but by waiting', async () => {
  const { page, close } = await visitor(site.browser, site.system.url);
  let refusals = 2;
  await page.route('**/graphql*', (route) => {
    if (refusals === 0) return route.continue();
    refusals -= 1;
    const error = { message: 'More is asked just now than can be answered.', extensions: { code: 'OVERLOADED' } };
    return route.fulfill({ status: 503, headers: { 'retry-after': '1' }, json: { errors: [error] } });
  });
  await goTo(page, '/kurs?sok=handhygiene');
  await page.getByText('E-læringskurs i håndhygiene').first().waitFor();
  expect([refusals, await page.getByRole('alert').count()]).toEqual([0, 0]);
  await close();
});

test('where the gateway cannot say which registry does not answer rightly, it is said that one does not', async () => {
  const { page, close } = await visitor(site.browser, site.system.url);
  await page.route('**/graphql*', async (route) => {
    const response = await route.fetch();
    const { data } = (await response.json()) as { data: object };
    const error = { message: 'A registry does not answer rightly: …', extensions: { code: 'SOURCE_UNAVAILABLE' } };
    return route.fulfill({ json: { data, errors: [error] } });
  });
  await goTo(page, '/kurs?sok=handhygiene');
  await page.getByText('En kilde svarte ikke riktig.').first().waitFor();
  await close();
});
