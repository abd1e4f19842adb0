import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { visitor } from '../support/browser.js';
import { savedTable } from '../support/downloads.js';
import { settled } from '../support/inspect.js';
import { pageSystem } from '../support/page-system.js';

const PRIMARY_CARE = 'Nasjonal faglig retningslinje for antibiotika i primærhelsetjenesten';
const HANDS = 'fhi-handhygieneveilederen';

/** What of an element is read here. */
interface Part {
  textContent: string | null;
  querySelectorAll: (selector: string) => Iterable<Part> & { length: number };
}

const site = pageSystem();

const on = (path: string, run: (page: Page) => Promise<void>) =>
  site.on(path, run, { permissions: ['clipboard-read', 'clipboard-write'] });

/** What a press of a button saves, as text. */
async function saved(page: Page, button: Locator): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return readFileSync(await download.path(), 'utf8');
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
      const { data } = await site.system.post<{
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
      const { columns, rows } = await savedTable(page);
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
    const address = `${site.system.url}/guidelines.ics?responsible=hdir`;
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
      const file = await savedTable(page);
      expect(file.rows).toHaveLength(90);
      expect(await page.locator('tbody tr').count()).toBe(25);
    }));

  test('says that it is empty, and what that does not mean', () =>
    on('/veiledere?vis=liste&sok=finnesikkenoested', async (page) => {
      await page.getByText('Det betyr ikke at det ikke finnes noen.').waitFor();
    }));

  test('an address with what does not exist is told so', async () => {
    const { page, close } = await visitor(site.browser, site.system.url);
    await page.goto('/veiledere?vis=liste&tema=finnes-ikke');
    await page.getByText('Adressen spør om noe som ikke finnes').first().waitFor();
    await close();
  });
});

test('a guideline is shown without the courses when their registry is silent, and the page says so', async () => {
  const { page, close } = await visitor(site.browser, site.system.url);
  await page.route('**/graphql*', async (route) => {
    if (!route.request().url().includes('CoursesOnGuideline')) return route.fallback();
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
