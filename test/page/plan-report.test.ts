import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import * as operations from '../generated/graphql.js';
import { visitor } from '../support/browser.js';
import { tokenFor } from '../support/identity.js';
import { inspect, settled } from '../support/inspect.js';
import { goTo, pageSystem } from '../support/page-system.js';
import { secondBetween, until } from '../support/waiting.js';

const site = pageSystem({ own: true });
let page: Page;
beforeAll(async () => {
  // A database of its own: the report that is frozen must see a change after it
  ({ page } = await visitor(site.browser, site.system.url, { permissions: ['clipboard-read', 'clipboard-write'] }));
});

const open = (path: string) => goTo(page, path);
const measures = () => page.locator('.measure-table > tbody > tr');

describe('A report for 2025', () => {
  const PERIOD = '/handlingsplan/rapport?plan=handlingsplan-utkast&periode=2025';
  const row = () => measures().filter({ hasText: 'Influensavaksinasjon: arbeide for 75 %' });
  const words = async () =>
    (await page.locator('.report').innerText()).replace('Adressen er kopiert.', '').replace(/\s+/g, '');
  const report = async (status: operations.ProgressStatus, version?: number) => {
    const editor = site.system.as(await tokenFor({ scopes: ['plan:write'], organisation: 'hdir' }));
    const { reportMeasureProgress } = await editor.ask(operations.ReportMeasureProgressDocument, {
      input: {
        ...{ measureId: 'm10-influensavaksine', period: '2025', status, text: 'Kampanje i alle foretak' },
        ...(version !== undefined && { version }),
      },
    });
    expect(reportMeasureProgress!.errors).toEqual([]);
    // Moments have seconds: what comes after is another one
    await secondBetween();
  };

  test('what was reported stands among the findings and the comments; the rest is not reported', async () => {
    await report('STARTED');
    await open(PERIOD);
    expect(await row().textContent()).toContain('I gang');
    await page.getByText('1 av 32 er rapportert på i perioden').waitFor();
    await page.getByText('Kampanje i alle foretak').waitFor();
    expect(await measures().getByText('Ikke rapportert').count()).toBe(31);
    for (const section of ['Funn', 'Kommentarer', 'Metode', 'Begrensninger']) {
      await page.getByRole('heading', { level: 2, name: section }).waitFor();
    }
    expect(await page.getByText('Viser registrerte tilbud og tekster, ikke hva ansatte kan.').count()).toBeGreaterThan(
      1,
    );
  });

  test('frozen, its address shows the old figures after a change, and the live one the new', async () => {
    await page.getByRole('button', { name: 'Frys rapporten' }).click();
    await page.getByText('Adressen er kopiert.').waitFor();
    await settled(page);
    const frozen = page.url();
    expect(frozen).toMatch(/per=\d{4}-\d\d-\d\dT\d\d(%3A|:)\d\d(%3A|:)\d\dZ/);
    expect(await page.evaluate('navigator.clipboard.readText()')).toBe(frozen);
    await until(async () => !(await page.locator('main').innerText()).includes('…'));
    const before = await words();
    expect(before).toContain(frozen);

    await report('COMPLETED', 1);
    const moments: (string | undefined)[] = [];
    page.on('request', (request) => {
      if (new URL(request.url()).pathname === '/graphql') moments.push(request.headers()['accept-datetime']);
    });
    await open(frozen);
    await until(async () => !(await page.locator('main').innerText()).includes('…'));
    expect(await words()).toBe(before);
    expect(await row().textContent()).toContain('I gang');
    // Every part is asked as of the moment
    expect(moments.length).toBeGreaterThan(3);
    expect(new Set(moments)).toEqual(
      new Set([new Date(/per=([^&]+)/.exec(decodeURIComponent(frozen))![1]!).toUTCString()]),
    );

    await page.getByRole('button', { name: 'Vis rapporten slik registrene er nå' }).click();
    await row().getByText('Gjennomført').waitFor();
  });

  test('on paper: no navigation, the date, and where links lead', async () => {
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('navigation', { name: 'Visninger' }).isVisible()).toBe(false);
    expect(await page.locator('.period-form').isVisible()).toBe(false);
    expect(await page.title()).toContain('Rapport 2025');
    await page.emulateMedia({ media: 'screen' });
  });

  test('a moment that is none is refused with a reason', async () => {
    await open(`${PERIOD}&per=2999-01-01T00:00:00Z`);
    await page.getByRole('alert').waitFor();
    expect(await page.locator('.report').count()).toBe(0);
  });
});

test('the report can be used by everyone, in three languages, two schemes and on a phone', async () => {
  const path = '/handlingsplan/rapport?plan=smittevernplan-2019-2023&periode=2022/2023';
  expect(await inspect(site.browser, site.system.url, path)).toEqual([]);
});
