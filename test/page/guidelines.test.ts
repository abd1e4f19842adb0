import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import Papa from 'papaparse';
import type { Browser, Locator, Page } from 'playwright-core';
import { openBrowser, visitor } from '../support/browser.js';
import { tokenFor } from '../support/identity.js';
import { inspect, settled } from '../support/inspect.js';
import { startSystem, type TestSystem } from '../support/system.js';

const PRIMARY_CARE = 'Nasjonal faglig retningslinje for antibiotika i primærhelsetjenesten';
const HANDS = 'fhi-handhygieneveilederen';

/** What of an element is read here. */
interface Part {
  textContent: string | null;
  querySelectorAll: (selector: string) => Iterable<Part> & { length: number };
}

let system: TestSystem;
let browser: Browser;
beforeAll(async () => {
  [system, browser] = await Promise.all([startSystem(), openBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await system.close();
});

/** Opens a page of the view, does something on it, and sees that nothing went wrong. */
async function on(path: string, run: (page: Page) => Promise<void>): Promise<void> {
  const { page, faults, close } = await visitor(browser, system.url, {
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  await page.goto(path);
  await settled(page);
  await run(page);
  expect(faults).toEqual([]);
  await close();
}

/** What a press of a button saves, as text. */
async function saved(page: Page, button: Locator): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return readFileSync(await download.path(), 'utf8');
}

/** A saved table without the lines below it on what it shows. */
function rowsOf(csv: string): string[][] {
  const rows = Papa.parse<string[]>(csv.replace('\uFEFF', ''), { delimiter: ';' }).data;
  return rows.slice(
    0,
    rows.findIndex(([first]) => first === ''),
  );
}

const texts = async (locator: Locator) =>
  (await locator.allInnerTexts()).map((text) => text.replaceAll(/\s+/g, ' ').trim());

describe('What is overdue, and who is responsible', () => {
  test('comes first on the timeline, marked in words', () =>
    on('/veiledere', async (page) => {
      const lines = page.locator('.timeline-picture a');
      expect(await lines.count()).toBe(63);
      expect(await lines.first().getAttribute('aria-label')).toContain(
        `${PRIMARY_CARE}. Forfalt. Frist 12. september 2024`,
      );
      await page.getByText('Tabell', { exact: true }).click();
      await settled(page);
      const [, first] = await texts(page.getByRole('row'));
      expect(first).toContain('Forfalt');
      expect(first).toContain('Helsedirektoratet (utgiver)');
      expect(page.url()).toContain('form=tabell');
    }));

  test('the numbers of the parts are those of the graph', () =>
    on('/veiledere', async (page) => {
      const { data } = await system.post<{
        reviewSchedule: { guidelines: { totalCount: number; counts: { unplanned: number } } };
        catalogue: { guidelines: { totalCount: number } };
      }>(
        '{ reviewSchedule { guidelines { totalCount counts { unplanned } } } catalogue { guidelines(filter: { country: ["NO"] }) { totalCount } } }',
      );
      const { totalCount, counts } = data.reviewSchedule.guidelines;
      expect(await texts(page.getByRole('tab'))).toEqual([
        `Tidslinje (${totalCount})`,
        `Liste (${data.catalogue.guidelines.totalCount})`,
        `Uten plan (${counts.unplanned})`,
      ]);
    }));

  test('a date of which only the year is known is as long as the year', () =>
    on('/veiledere?fra=2012&til=2013', async (page) => {
      const line = page.locator('.timeline-picture a', { hasText: 'Core competencies for infection control' });
      const [track, year] = await Promise.all([
        line.locator('.track').boundingBox(),
        line.locator('rect.past.year').boundingBox(),
      ]);
      // Two years of the axis, and 2013 is the second of them
      expect(year!.width / track!.width).toBeCloseTo(0.5, 1);
      expect((year!.x - track!.x) / track!.width).toBeCloseTo(0.5, 1);
    }));

  test('a file holds what the table shows', () =>
    on('/veiledere?form=tabell&ansvarlig=hdir', async (page) => {
      const [columns, ...rows] = rowsOf(await saved(page, page.getByRole('button', { name: 'Last ned CSV' })));
      expect(columns).toEqual(await texts(page.locator('thead th')));
      expect(rows).toHaveLength(7);
      const seen = await page
        .locator('tbody tr')
        .evaluateAll((lines: Part[]) =>
          lines.map((line) =>
            [...line.querySelectorAll('th, td')].map((cell) =>
              [...(cell.querySelectorAll('li').length > 0 ? cell.querySelectorAll('li') : [cell])]
                .map(({ textContent }) => textContent)
                .join('; '),
            ),
          ),
        );
      const plain = (cell: string) => cell.replace(/^[▲◆–]\s/, '').replace(/^Ukjent$/, '');
      expect(seen.map((cells) => cells.map(plain))).toEqual(rows);
    }));

  test('the picture is saved with its legend', () =>
    on('/veiledere?tilstand=OVERDUE', async (page) => {
      const svg = await saved(page, page.getByRole('button', { name: 'Last ned SVG' }));
      expect(svg).toContain('Frist 12. september 2024');
      expect(svg).toContain('Forfalt, og hvor lenge');
      expect(svg).not.toContain('Tuberkuloseveilederen');
    }));

  test('can be found by keyboard alone, from the first page to the guideline', () =>
    on('/', async (page) => {
      const until = async (name: RegExp, key = 'Tab') => {
        for (let count = 0; count < 80; count += 1) {
          await page.keyboard.press(key);
          const focused = await page.evaluate<string>(
            '(document.activeElement.getAttribute("aria-label") ?? document.activeElement.textContent).trim()',
          );
          if (name.test(focused)) return;
        }
        throw new Error(`The keyboard does not reach ${name}.`);
      };
      await until(/^Veiledere$/);
      await page.keyboard.press('Enter');
      await page.getByRole('tab', { name: /Tidslinje \(63\)/ }).waitFor();
      await settled(page);
      await until(/^Nasjonal faglig retningslinje for antibiotika i primærhelsetjenesten\. Forfalt/);
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { level: 1, name: PRIMARY_CARE }).waitFor();
      expect(page.url()).toContain('/veiledere/hdir-antibiotika-i-primaerhelsetjenesten');
    }));
});

test('a calendar of one responsible is subscribed to', () =>
  on('/veiledere', async (page) => {
    await page.locator('summary', { hasText: 'Ansvarlig' }).click();
    await page.getByRole('checkbox', { name: 'Helsedirektoratet', exact: true }).check();
    await settled(page);
    await page.locator('summary', { hasText: 'Abonner' }).click();
    const address = `${system.url}/guidelines.ics?responsible=hdir`;
    expect(await page.getByLabel('Adresse').inputValue()).toBe(
      address.replace('127.0.0.1', new URL(page.url()).hostname),
    );
    await page.getByRole('button', { name: 'Kopier adressen' }).click();
    await page.getByText('Adressen er kopiert.').waitFor();
    const copied = await page.evaluate<string>('navigator.clipboard.readText()');
    const response = await fetch(copied);
    expect(response.headers.get('content-type')).toContain('text/calendar');
    expect((await response.text()).match(/BEGIN:VEVENT/g)).toHaveLength(2);
    const link = page.getByRole('link', { name: 'Åpne i kalenderen' });
    expect(await link.getAttribute('href')).toMatch(/^webcal:\/\/.+responsible=hdir$/);
  }));

describe('The list', () => {
  test('is searched and narrowed, and its file holds every row of it', () =>
    on('/veiledere?vis=liste', async (page) => {
      await page.locator('summary', { hasText: 'Type dokument' }).click();
      await page.getByLabel('Forskrift (10)').check();
      await page.getByText('10 veiledere', { exact: true }).waitFor();
      await page.getByLabel('Søk i tittel og omtale').fill('smittsomme');
      await page.waitForURL(/sok=smittsomme/);
      await settled(page);
      const rows = await page.locator('tbody tr').count();
      await page.getByText(`${rows} veileder`).first().waitFor();
      await page.goto('/veiledere?vis=liste&land=alle');
      await settled(page);
      const [, ...all] = rowsOf(await saved(page, page.getByRole('button', { name: 'Last ned CSV' })));
      expect(all).toHaveLength(90);
      expect(await page.locator('tbody tr').count()).toBe(25);
    }));

  test('says that it is empty, and what that does not mean', () =>
    on('/veiledere?vis=liste&sok=finnesikkenoested', async (page) => {
      await page.getByText('Det betyr ikke at det ikke finnes noen.').waitFor();
    }));

  test('an address with what does not exist is told so', async () => {
    const { page, close } = await visitor(browser, system.url);
    await page.goto('/veiledere?vis=liste&tema=finnes-ikke');
    await page.getByText('Adressen spør om noe som ikke finnes').first().waitFor();
    await close();
  });
});

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
      const { data } = await system.post<{ chapter: { impact: { possibleCourses: { totalCount: number } } } }>(
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

test('a guideline is shown without the courses when their registry is silent, and the page says so', async () => {
  const { page, close } = await visitor(browser, system.url);
  await page.route('**/graphql', async (route) => {
    if (!route.request().postData()?.includes('CoursesOnGuideline(')) return route.fallback();
    const errors = [
      { message: 'Silent.', extensions: { code: 'SOURCE_UNAVAILABLE', registry: 'courses', lastAnswered: null } },
    ];
    await route.fulfill({ json: { data: { guideline: { id: HANDS, courses: null } }, errors } });
  });
  await page.goto(`/veiledere/${HANDS}`);
  await settled(page);
  await page.getByText('Noe mangler i det som vises').waitFor();
  const courses = page.getByRole('region', { name: 'Kurs som bygger på veilederen' });
  expect(await courses.innerText()).toContain('Kilden svarer ikke');
  await page.getByRole('heading', { name: 'Nyere forskning på temaene (3)' }).waitFor();
  await page.getByText('nedlastbar pdf', { exact: true }).waitFor();
  await close();
});

test('a guideline that does not exist is said not to', () =>
  on('/veiledere/finnes-ikke', async (page) => {
    await page.getByText('Ingen veileder er registrert med id-en «finnes-ikke».').waitFor();
  }));

describe('Guidelines without a plan', () => {
  test('tell what it takes to plan them', () =>
    on('/veiledere?vis=uplanlagt', async (page) => {
      await page.getByText('må du være logget inn').waitFor();
      expect(await page.getByRole('checkbox', { name: /^Velg / }).count()).toBe(0);
      expect((await texts(page.locator('tbody th')))[0]).toContain('smittevernloven');
    }));

  test('are planned two at once by those who may, and then stand on the timeline; a conflict is shown', async () => {
    const own = await startSystem('page_guidelines');
    const scopes = ['guidelines:write'];
    const { page, close } = await visitor(browser, own.url, {
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
        'mutation { updateGuideline(input: { id: "fhi-utbruddsveilederen", version: 1, fields: { isbn: "1" } }) { errors { message } } }',
      );
    await page.getByLabel('Neste gjennomgang').fill('2028');
    await page.getByRole('button', { name: 'Planlegg 1 veileder' }).click();
    await page.getByText('noen har endret veilederen etter at du hentet den.').waitFor();
    await page.getByRole('button', { name: 'Planlegg 1 veileder' }).click();
    await page.getByText('Gjennomgangen av 1 veileder er planlagt.').waitFor();
    await close();
    await own.close();
  });
});

test.each([
  '/veiledere?tilstand=OVERDUE,PLANNED&ansvarlig=hdir',
  '/veiledere?form=tabell&ansvarlig=hdir',
  '/veiledere?vis=liste&type=LAW,REGULATION',
  '/veiledere?vis=uplanlagt&ansvarlig=hdir',
  `/veiledere/${HANDS}?revidert=2026-06-01`,
])('%s can be used by everybody, in three languages', async (path) => {
  expect(await inspect(browser, system.url, path)).toEqual([]);
});
