import { describe, expect, test } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { visitor } from '../support/browser.js';
import { tokenFor } from '../support/identity.js';
import { inspect, settled } from '../support/inspect.js';
import { pageSystem } from '../support/page-system.js';
import { withSystem } from '../support/with-system.js';

const HANDS = 'fhi-handhygieneveilederen';

const site = pageSystem();
const own = withSystem({ own: true });

const on = (path: string, run: (page: Page) => Promise<void>) =>
  site.on(path, run, { permissions: ['clipboard-read', 'clipboard-write'] });

const texts = async (locator: Locator) =>
  (await locator.allInnerTexts()).map((text) => text.replaceAll(/\s+/g, ' ').trim());

describe('A revision of the guideline on hand hygiene, thought through', () => {
  test('touches what is recorded, and apart from it perhaps what is not', () =>
    on(`/veiledere/${HANDS}`, async (page) => {
      await page.getByLabel('Revidert når').fill('2026-06-01');
      await page.keyboard.press('Enter');
      await page.waitForURL(/revidert=2026-06-01/);
      await settled(page);
      const certain = page.getByRole('region', {
        name: 'Registrert: må vurderes på nytt etter en revisjon 1. juni 2026',
      });
      const possible = page.getByRole('region', { name: /^Mulig: kan være berørt/ });
      expect(await texts(certain.locator('tbody th'))).toEqual(['E-læringskurs i håndhygiene']);
      expect(await texts(possible.locator('tbody th'))).toEqual(['Hygiene og smittevern']);
      expect(await possible.innerText()).toContain('4 av 5 kurs på temaene for målgruppene oppgir hva de bygger på.');
    }));

  test('of a chapter, is in the address too', () =>
    on(`/veiledere/hdir-antibiotika-i-primaerhelsetjenesten?revidert=2027`, async (page) => {
      await page.getByLabel('Hva som revideres').selectOption({ label: 'Sepsis' });
      await page.waitForURL(/kapittel=hdir-antibiotika-i-primaerhelsetjenesten--sepsis/);
      await settled(page);
      const { data } = await site.system.post<{ chapter: { impact: { possibleCourses: { totalCount: number } } } }>(
        '{ chapter(id: "hdir-antibiotika-i-primaerhelsetjenesten--sepsis") { impact(revisedOn: "2027") { possibleCourses { totalCount } } } }',
      );
      const { totalCount } = data.chapter.impact.possibleCourses;
      await page.getByRole('heading', { name: `Kurs som kan være berørt (${totalCount})` }).waitFor();
    }));

  test('a date that is none is refused in words', () =>
    on(`/veiledere/${HANDS}`, async (page) => {
      await page.getByLabel('Revidert når').fill('1.6.2026');
      await page.keyboard.press('Enter');
      await page.getByText('Skriv datoen som 2027, 2027-03 eller 2027-03-15.').waitFor();
      expect(page.url()).not.toContain('revidert');
    }));
});

describe('Guidelines without a plan', () => {
  test('tell what it takes to plan them', () =>
    on('/veiledere?vis=uplanlagt', async (page) => {
      await page.getByText('må du være logget inn').waitFor();
      expect(await page.getByRole('checkbox', { name: /^Velg / }).count()).toBe(0);
      expect((await texts(page.locator('tbody th')))[0]).toContain('smittevernloven');
    }));

  test('are planned two at once by those who may, and then stand on the timeline; a conflict is shown', async () => {
    const scopes = ['guidelines:write'];
    const { page, close } = await visitor(site.browser, own.url, {
      extraHTTPHeaders: { authorization: `Bearer ${await tokenFor({ scopes })}` },
    });
    const signedIn = { name: 'Kari Nordmann', organisationId: 'fhi', scopes, expiresAt: '2099-01-01T00:00:00Z' };
    await page.route('**/auth/session', (route) => route.fulfill({ json: { offered: true, signedIn } }));
    await page.goto('/veiledere?vis=uplanlagt&ansvarlig=fhi');
    await settled(page);
    const choose = async (...titles: RegExp[]) => {
      for (const name of titles) await page.getByRole('checkbox', { name }).check();
    };
    await choose(/Velg MRSA-veilederen/, /Velg Isoleringsveilederen/);
    await page.getByLabel('Neste gjennomgang').fill('2027-03');
    await page.getByLabel('Ansvarlig', { exact: true }).selectOption({ label: 'Folkehelseinstituttet' });
    await page.getByLabel('Vedtatt').check();
    await page.getByRole('button', { name: 'Planlegg 2 veiledere' }).click();
    await page.getByText('Gjennomgangen av 2 veiledere er planlagt.').waitFor();
    await page.getByRole('link', { name: 'Se dem på tidslinjen' }).click();
    await settled(page);
    const lines = page.locator('.timeline-picture a.planned');
    await lines.nth(2).waitFor();
    const [first, second] = await Promise.all([0, 1].map((index) => lines.nth(index).getAttribute('aria-label')));
    expect([first, second].sort()).toEqual([
      expect.stringMatching(/^Isoleringsveilederen.*Planlagt\. mars 2027/),
      expect.stringMatching(/^MRSA-veilederen\. Planlagt\. mars 2027/),
    ]);
    const { data } = await own.post(
      '{ guideline(id: "fhi-mrsa-veilederen") { version reviewPlan { nextReview status responsible { id } } } }',
    );
    expect(data).toEqual({
      guideline: { version: 2, reviewPlan: { nextReview: '2027-03', status: 'ADOPTED', responsible: { id: 'fhi' } } },
    });

    await page.goto('/veiledere?vis=uplanlagt&ansvarlig=fhi');
    await settled(page);
    await choose(/Velg Utbruddsveilederen/);
    await own
      .as(await tokenFor({ scopes }))
      .post(
        'mutation { updateGuideline(input: { id: "fhi-utbruddsveilederen", version: 1, fields: { seriesNumber: "1" } }) { errors { message } } }',
      );
    await page.getByLabel('Neste gjennomgang').fill('2028');
    await page.getByRole('button', { name: 'Planlegg 1 veileder' }).click();
    await page.getByText('noen har endret veilederen etter at du hentet den.').waitFor();
    await page.getByRole('button', { name: 'Planlegg 1 veileder' }).click();
    await page.getByText('Gjennomgangen av 1 veileder er planlagt.').waitFor();
    await close();
  });
});

test.each([
  '/veiledere?tilstand=OVERDUE,PLANNED&ansvarlig=hdir',
  '/veiledere?form=tabell&ansvarlig=hdir',
  '/veiledere?vis=liste&type=LAW,REGULATION',
  '/veiledere?vis=uplanlagt&ansvarlig=hdir',
  `/veiledere/${HANDS}?revidert=2026-06-01`,
])('%s can be used by everybody, in three languages', async (path) => {
  expect(await inspect(site.browser, site.system.url, path)).toEqual([]);
});
