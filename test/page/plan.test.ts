import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { visitor, type Visitor } from '../support/browser.js';
import { readTable, savedTable } from '../support/downloads.js';
import { inspect, settled } from '../support/inspect.js';
import { goTo, pageSystem } from '../support/page-system.js';
import { until } from '../support/waiting.js';

const HDIR = ['n5-smittevernutdanning', 'n6-grunnutdanning', 'n8-spesialistutdanning', 'r1-rammer'];
const MAPPING = 'Kartlegge smittevern i grunnutdanninger';

const site = pageSystem();
let visit: Visitor;
let page: Page;
beforeAll(async () => {
  visit = await visitor(site.browser, site.system.url);
  ({ page } = visit);
});

const open = (path: string) => goTo(page, path);
const measures = () => page.locator('.measure-table > tbody > tr');

const idsShown = async () =>
  (await measures().locator('> th > a').all()).length === 0
    ? []
    : Promise.all((await measures().locator('> th > a').all()).map(async (link) => (await link.getAttribute('href'))!));
/** What a button saves, as rows of cells. */
const saved = async (button: string, which = 0) => {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).nth(which).click(),
  ]);
  return readFileSync(await download.path(), 'utf8');
};

describe('Which measures does Helsedirektoratet answer for, and which gaps belong to one of them', () => {
  test('chosen as responsible, four rows are left, each with the badge of the draft', async () => {
    await open('/handlingsplan');
    expect(await page.getByRole('combobox', { name: 'Plan' }).locator('option').count()).toBe(6);
    await page.getByLabel('Helsedirektoratet (4)').check();
    await until(async () => (await measures().count()) === 4);
    expect(page.url()).toContain('ansvarlig=hdir');
    expect((await idsShown()).map((href) => href.split('/').at(-1))).toEqual(HDIR);
    expect(await measures().locator('> th').getByText('Utkast', { exact: true }).count()).toBe(4);
  });

  test('the number of gaps is that of the graph, and leads to the map of them', async () => {
    const { data } = await site.system.post<{ audiences: { id: string }[] }>(
      '{ audiences(kinds: [PROFESSION]) { id } }',
    );
    const { data: counted } = await site.system.post<{ gapMap: Record<'gaps' | 'findings', { totalCount: number }> }>(
      `query($ids: [ID!]!) { gapMap(input: { audienceIds: $ids }) {
        findings(measureIds: ["n6-grunnutdanning"]) { totalCount }
        gaps(measureIds: ["n6-grunnutdanning"]) { totalCount }
      } }`,
      { ids: data.audiences.map(({ id }) => id) },
    );
    const { totalCount } = counted.gapMap.gaps;
    const link = page.getByRole('link', {
      name: `${counted.gapMap.findings.totalCount} funn som hører til ${MAPPING}`,
    });
    expect(await link.getAttribute('href')).toContain('tiltak=n6-grunnutdanning');

    await page.getByRole('link', { name: MAPPING, exact: true }).click();
    await page.getByRole('heading', { level: 1, name: MAPPING }).waitFor();
    // Findings come first, the single cells where one wants them
    await page.getByText('46 funn', { exact: true }).waitFor();
    expect(await page.locator('.finding').first().getByRole('heading').innerText()).toBe(
      'Smitteoppsporing × Helsepersonell',
    );
    await page.locator('summary', { hasText: 'Hvert hull for seg' }).click();
    await page.getByText(`${totalCount} hull`, { exact: true }).waitFor();
    await page.getByText('i liten grad fulgt opp; manglende ansvarsplassering').waitFor();
    expect(await page.locator('.measure-page > .tagged').getByText('Utkast', { exact: true }).count()).toBe(1);
    const found = await savedTable(page);
    expect(found.rows).toHaveLength(46);
    expect(found.rows[0]).toEqual(expect.arrayContaining([MAPPING, 'Utkast', 'Smitteoppsporing', 'Helsepersonell']));
    expect(found.rows[0]!.join()).toContain('Kunnskapsdepartementet');
    expect(found.about).toContain(' Regelversjon 2, hentet ');
    const gaps = await savedTable(page, 1);
    expect(gaps.rows[0]).toEqual(expect.arrayContaining([MAPPING, 'Utkast']));
    expect(gaps.rows[0]!.join()).toContain('Kunnskapsdepartementet');
    expect(gaps.about).toContain(' Regelversjon 2, hentet ');
  });

  test('by keyboard alone, grouped by responsible, from the field of search to the measure', async () => {
    await open('/handlingsplan');
    const tabTo = async (name: string) => {
      for (let steps = 0; steps < 60; steps += 1) {
        await page.keyboard.press('Tab');
        const text = await page.evaluate<string>(
          `(document.activeElement.labels?.[0] ?? document.activeElement).textContent`,
        );
        if (text === name) return;
      }
      throw new Error(`The keyboard does not reach ${name}.`);
    };
    await tabTo('Søk i mål og tiltak');
    await page.keyboard.type('grunnutdanning');
    await until(async () => (await measures().count()) === 1);
    expect(page.url()).toContain('sok=grunnutdanning');
    await tabTo('Sektor');
    await page.keyboard.press('Escape');
    await tabTo(MAPPING);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: MAPPING }).waitFor();
    await page.goBack();
    await settled(page);
    expect(await measures().count()).toBe(1);
  });

  test('the whole draft: a badge on every measure, and the status as a column of the export', async () => {
    await open('/handlingsplan?grupper=ansvarlig');
    await until(async () => !(await page.locator('main').innerText()).includes('…'));
    expect(await measures().locator('> th').getByText('Utkast', { exact: true }).count()).toBe(
      await measures().count(),
    );
    const { columns, rows } = await savedTable(page);
    const status = columns.indexOf('Planens status');
    expect(columns[0]).toBe('Gruppe');
    expect(rows).toHaveLength(await measures().count());
    expect(rows.every((row) => row[status] === 'Utkast')).toBe(true);
    // Nobody has reported, which is not the same as not begun
    expect(await page.locator('.measures').getByText('Ikke begynt').count()).toBe(0);
    expect(await measures().getByText('Ikke rapportert').count()).toBe(await measures().count());
  });

  test('a plan without measures says what that means; one that does not exist says so', async () => {
    await open('/handlingsplan?plan=strategi-2008-2012');
    await page.getByText('Ingen mål eller tiltak er registrert for denne planen').waitFor();
    await open('/handlingsplan?plan=finnes-ikke');
    await page.getByText('ikke registrert noen plan med navnet «finnes-ikke»').waitFor();
    await open('/handlingsplan/tiltak/finnes-ikke');
    await page.getByText('ikke registrert noe tiltak med navnet «finnes-ikke»').waitFor();
  });
});

describe('Is influenza vaccination of health personnel moving towards its target', () => {
  test('two series, never joined, against 75 %: one line, from 17 to 28, and none over the missing season', async () => {
    await open('/handlingsplan/indikator/influensavaksine-helsepersonell');
    const chart = page.getByRole('img', { name: 'Influensavaksinasjon av helsepersonell' });
    expect(await chart.locator('.chart-value').allTextContents()).toEqual(['17', '28', '44', '39']);
    expect(await chart.locator('.line line').count()).toBe(1);
    expect(await chart.locator('.chart-legend text').allTextContents()).toEqual([
      'Spørreundersøkelse',
      'Beredskapsregister',
    ]);
    expect(await chart.locator('circle.series-0').count()).toBe(4);
    expect(await chart.locator('path.series-1').count()).toBe(2);
    expect(await chart.locator('.chart-level.target text').textContent()).toBe('Mål: 75');
    const words = page.locator('.progress-words li');
    expect(await words.first().textContent()).toContain('31 prosentpoeng gjenstår til målet');
    expect(await words.last().textContent()).toContain('36 prosentpoeng gjenstår til målet');
    expect(await page.locator('.plain-table tbody tr').allTextContents()).toEqual([
      expect.stringContaining('Spørreundersøkelse2016/201717'),
      expect.stringContaining('Spørreundersøkelse2017/201828'),
      expect.stringContaining('Spørreundersøkelse2019/202044'),
      expect.stringContaining('Beredskapsregister2022/202339'),
    ]);
  });

  test('saved as a table and as a picture', async () => {
    const lines = (await saved('Last ned CSV')).split('\r\n');
    expect(lines[1]).toContain('Influensavaksinasjon av helsepersonell;Spørreundersøkelse;2016/2017;17;%');
    expect(lines[1]).toContain('Utkast');
    const picture = await saved('Last ned SVG');
    expect(picture).toContain('Beredskapsregister');
    expect(picture).toContain('Mål: 75');
  });

  test.each([
    ['', 'Last ned CSV', ';', ['-16', '-24', '-32'], ['5,4', '5,1', '3,3', '3,5', '3,4']],
    ['/nn', 'Last ned CSV', ';', ['-16', '-24', '-32'], ['5,4', '5,1', '3,3', '3,5', '3,4']],
    ['/en', 'Download CSV', ',', ['-16', '-24', '-32'], ['5.4', '5.1', '3.3', '3.5', '3.4']],
  ])(
    'numbers are saved as spreadsheets in the language of the page read them: %s',
    async (at, button, sign, ...all) => {
      for (const [index, id] of ['antibiotika-total', 'hai-prevalens-sykehus'].entries()) {
        await open(`${at}/handlingsplan/indikator/${id}`);
        const { rows } = readTable(await saved(button), sign);
        expect(rows.map((row) => row[3])).toEqual(expect.arrayContaining(all[index]!));
        expect(rows.every((row) => /^-?\d+([.,]\d+)?$/.test(row[3]!))).toBe(true);
      }
    },
  );
});

describe('A registry that does not answer', () => {
  test('plan silent: the page says so, and shows no measures as none', async () => {
    const { page: other, close } = await visitor(site.browser, site.system.url);
    await other.route('**/graphql*', (route) =>
      route.request().url().includes('PlanMeasures')
        ? route.fulfill({
            json: {
              data: { catalogue: { measures: null } },
              errors: [
                {
                  message: 'plan does not answer',
                  extensions: { code: 'SOURCE_UNAVAILABLE', registry: 'plan', lastAnswered: null },
                },
              ],
            },
          })
        : route.continue(),
    );
    await other.goto('/handlingsplan');
    await settled(other);
    await other.getByText('Planregisteret svarer ikke.').waitFor();
    expect(await other.locator('.measures').getByText('Kilden svarer ikke').count()).toBeGreaterThan(0);
    expect(await other.getByText('Ingen mål eller tiltak').count()).toBe(0);
    await close();
  });
});

test.each([
  '/handlingsplan?ansvarlig=hdir',
  '/handlingsplan?vis=indikatorer',
  '/handlingsplan/tiltak/n6-grunnutdanning',
  '/handlingsplan/indikator/bredspektret-sykehus',
])('%s can be used by everyone, in three languages, two schemes and on a phone', async (path) => {
  expect(await inspect(site.browser, site.system.url, path)).toEqual([]);
});

test('nothing went wrong on the way, and nobody else was asked', () => {
  expect(visit.faults.filter((fault) => !fault.includes('400'))).toEqual([]);
});
