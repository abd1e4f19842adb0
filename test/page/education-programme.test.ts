import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { visitor, type Visitor } from '../support/browser.js';
import { savedTable } from '../support/downloads.js';
import { tokenFor } from '../support/identity.js';
import { inspect } from '../support/inspect.js';
import { goTo, pageSystem } from '../support/page-system.js';

const site = pageSystem({ own: true });
let window: Visitor;
let page: Page;
beforeAll(async () => {
  window = await visitor(site.browser, site.system.url);
  page = window.page;
  page.setDefaultTimeout(8000);
}, 60_000);

const open = (path: string) => goTo(page, path);

test("a programme's page shows regulation, coverage and outcomes, and whether the text was law on a day", async () => {
  await open('/utdanning/program/sykepleie');
  expect(
    await page.getByRole('link', { name: 'Forskrift om nasjonal retningslinje for sykepleierutdanning' }).count(),
  ).toBe(1);
  expect(await page.getByText('Ordsøket fant smittevernord i 3 av 75 læringsutbytter.').count()).toBe(1);
  expect(await page.getByText('Forvaltes av Kunnskapsdepartementet').count()).toBeGreaterThan(0);
  await page.getByLabel('Se om teksten gjaldt en annen dag').fill('2024-06-01');
  await page.keyboard.press('Enter');
  await page.getByText('1. juni 2024:').waitFor();
  await page.getByText('Hva som gjaldt den andre, er ikke samlet inn.').waitFor();
  await page.getByText('Type', { exact: true }).click();
  expect((await savedTable(page)).rows.length).toBe(3);
});

describe('when there is nothing to show', () => {
  test('no programme, in words that say what that means', async () => {
    await open('/utdanning?nivaa=vgs&dekning=SCANNED');
    expect(await page.getByText('Ingen registrerte utdanninger passer med filtrene.').count()).toBe(1);
  });

  test('an id that does not exist, in the address', async () => {
    await open('/utdanning?tema=finnes-ikke');
    expect(await page.getByText('Adressen spør om noe som ikke finnes').count()).toBe(1);
    await open('/utdanning/program/finnes-ikke');
    expect(await page.getByText('Det finnes ingen utdanning med id «finnes-ikke».').count()).toBe(1);
  });

  test('a registry that does not answer is never taken for none', async () => {
    await page.route('**/graphql*', async (route) => {
      const response = await route.fetch();
      const { data } = (await response.json()) as { data: { topics?: unknown } };
      const unavailable = { code: 'SOURCE_UNAVAILABLE', registry: 'education', lastAnswered: null };
      const errors = [{ message: 'The education registry does not answer.', extensions: unavailable }];
      await route.fulfill({ json: { data: { ...data, catalogue: null, programme: null }, errors } });
    });
    for (const path of ['/utdanning', '/utdanning?visning=uten', '/utdanning/program/sykepleie']) {
      await open(path);
      expect(await page.locator('main').innerText()).toContain('Kilden svarer ikke');
      expect(await page.getByText('Noe mangler i det som vises').count()).toBe(1);
      expect(await page.getByText(/Ikke nevnt|finnes ingen/).count()).toBe(0);
    }
    await page.unroute('**/graphql*');
  });
});

test('a signed judgement stands in the matrix as what it is, and on the topics below', async () => {
  const editor = site.system.as(await tokenFor({ scopes: ['education:write'], organisation: 'hdir' }));
  const { data, errors } = await editor.post<{ judgeNotTaught: { errors: unknown[] } }>(
    `mutation { judgeNotTaught(input: { programmeId: "vernepleie", topicId: "klinisk-smitteforebygging",
      citation: "Studieplanen er lest", judgedOn: "2026-02-03" }) { errors { message } } }`,
  );
  expect([errors, data.judgeNotTaught.errors]).toEqual([[], []]);
  await open('/utdanning?program=vernepleie&apne=klinisk-smitteforebygging');
  await page
    .getByRole('link', { name: /^Ikke undervist, signert vurdering: Bachelor i vernepleie, Håndhygiene/ })
    .click();
  const panel = page.getByRole('dialog');
  await panel.getByText('Studieplanen er lest').waitFor();
  expect(await panel.getByText('Vurdert 3. februar 2026. Signert av').count()).toBe(1);
});

test.each([
  '/utdanning',
  '/utdanning?visning=liste&nivaa=lis&tema=antibiotikastyring',
  '/utdanning?visning=kompetanser&rammeverk=who&nivaa=videre',
  '/utdanning?visning=uten&tema=antibiotikastyring',
  '/utdanning?visning=sammenlign&a=sykepleie&b=uit-sys-1130',
  '/utdanning?visning=rett&nivaa=videre&dag=2024-06-01&dag2=2026-01-01',
  '/utdanning?program=sykepleie&celle=sykepleie,klinisk-smitteforebygging',
  '/utdanning/program/vernepleie',
])('%s is fit for all', async (path) => {
  expect(await inspect(site.browser, site.system.url, path)).toEqual([]);
});

test('nothing went wrong in the page on the way', () => {
  expect(window.faults.filter((fault) => !fault.includes('400'))).toEqual([]);
});
