import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { visitor } from '../support/browser.js';
import { savedTable } from '../support/downloads.js';
import { inspect, settled } from '../support/inspect.js';
import { pageSystem } from '../support/page-system.js';

const site = pageSystem();

async function downloaded(page: Page, button: string): Promise<Buffer> {
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: button }).click()]);
  return readFileSync(await file.path());
}

const cell = (page: Page, topic: string, audience: string) => page.locator(`[data-cell="${topic},${audience}"]`);

describe('An analyst who looks for what is missing', () => {
  test('sees all topics against large groups of staff, and every number is the graph’s', async () => {
    const { data } = await site.system.post<{
      gapMap: { rows: { nodes: { cells: { isGap: boolean | null }[] }[] } };
      topics: { id: string }[];
    }>(`{ topics(topLevelOnly: true) { id } }`);
    const topicIds = data.topics.map(({ id }) => id);
    const audienceIds = ['sykepleier', 'lege'];
    const map = await site.system.post<typeof data>(
      `query ($input: GapMapInput!) { gapMap(input: $input) { rows(first: 100) { nodes { cells { isGap } } } } }`,
      { input: { topicIds, audienceIds } },
    );
    const gaps = map.data.gapMap.rows.nodes.flatMap(({ cells }) => cells).filter(({ isGap }) => isGap).length;

    await site.on('/?kol=sykepleier,lege', async (page) => {
      expect(await page.getByRole('row').count()).toBe(1 + topicIds.length);
      expect(await page.locator('[data-cell]').count()).toBe(2 * topicIds.length);
      expect(await page.locator('.map-status').innerText()).toContain(`${gaps} sikre mangler i 22 ruter`);
    });
  });

  test('opens a topic, a cell, and the records behind its numbers, by keyboard alone', async () => {
    await site.on('/', async (page) => {
      // Given the map, with the numbers of the cell one is at below it
      const first = page.locator('[data-cell][tabindex="0"]');
      await first.focus();
      expect(await page.locator('.cell-numbers').innerText()).toContain(
        'Smittevernorganisering og -ledelse × Sykepleier',
      );

      // When the topic of clinical prevention is opened
      const topic = page.getByRole('button', { name: 'Smitteforebygging i klinisk arbeid', exact: true });
      await topic.focus();
      await page.keyboard.press('Enter');
      expect(await topic.getAttribute('aria-expanded')).toBe('true');
      expect(page.url()).toContain('apne=klinisk-smitteforebygging');

      // And one goes by the arrows from the topic's own cell to hand hygiene for nurses
      await cell(page, 'klinisk-smitteforebygging', 'sykepleier').focus();
      for (const key of ['ArrowDown', 'ArrowRight', 'ArrowDown', 'ArrowLeft']) await page.keyboard.press(key);
      expect(await page.locator(':focus').getAttribute('data-cell')).toBe('haandhygiene,sykepleier');
      expect(await cell(page, 'haandhygiene', 'sykepleier').getAttribute('aria-label')).toBe(
        'Håndhygiene, Sykepleier. Kan ikke avgjøres: vet ikke om det er dekket. ' +
          'Sikkert behov. Målgruppen er satt av redaksjonen. Blant leserne; ennå ikke et krav. ' +
          'Kurs: 0 tilbys, 3 med ukjent status, 6 nedlagt, 1 som når bare noen. ' +
          'Bare kurs med ukjent status. Ikke nevnt i nasjonal forskrift (2 av 2)',
      );
      await page.keyboard.press('Enter');

      // Then the dialog says why, what would close it, who follows up and who can decide
      const dialog = page.getByRole('dialog', { name: 'Håndhygiene × Sykepleier' });
      await dialog.getByRole('heading', { name: 'Ikke nevnt i nasjonal forskrift (2 av 2)' }).waitFor();
      const text = await dialog.innerText();
      expect(text).toContain(
        'Helsedirektoratet, Direktoratet for høyere utdanning og kompetanse: Kartlegge smittevern',
      );
      expect(text).toContain('Kunnskapsdepartementet');
      expect(text).toContain('Dette ville dekke behovet: En nasjonal forskrift får et læringsutbytte om temaet');

      // And the number of retired courses opens into exactly those courses
      const retired = dialog.getByText('Tilbys ikke lenger · Arvet: 6');
      await retired.focus();
      await page.keyboard.press('Enter');
      await dialog.locator('details[open] li').nth(5).waitFor();
      expect(await dialog.locator('details[open] li').count()).toBe(6);

      // And closing leads back to the cell
      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'hidden' });
      expect(await page.locator(':focus').getAttribute('data-cell')).toBe('haandhygiene,sykepleier');
      expect(page.url()).not.toContain('celle=');
    });
  });

  test('can compute the score by hand from what is shown, and its two bounds where it is not decided', async () => {
    await site.on('/?celle=haandhygiene,sykepleier', async (page) => {
      const dialog = page.getByRole('dialog');
      await dialog.getByText('Ikke avgjort: fra 0,6 til 0,8.').waitFor();
      const text = await dialog.innerText();
      expect(text).toContain('Minst: (0,4 × 0,5 + 0,4 × 0,5 + 0,2 × 1) / (0,4 + 0,4 + 0,2) = 0,6');
      expect(text).toContain('Mest: (0,4 × 1 + 0,4 × 0,5 + 0,2 × 1) / (0,4 + 0,4 + 0,2) = 0,8');
      expect(await dialog.getByRole('row', { name: /^Kurs/ }).innerText()).toContain('0,5–1 Ikke avgjort');
    });
    await site.on('/?celle=smittesporing,sykepleier', async (page) => {
      const dialog = page.getByRole('dialog');
      await dialog.getByText('(0,4 × 0 + 0,4 × 0 + 0,2 × 1) / (0,4 + 0,4 + 0,2) = 0,2').waitFor();
    });
  });

  test.each([
    ['dekning', '● 3 av 3 mangler'],
    ['omfang', '– 0'],
    ['datagrunnlag', '–'],
    ['oppdatert', '–'],
    ['poeng', '▄ 0,40'],
  ])('sees %s in the cells', async (view, shown) => {
    await site.on(`/?vis=${view}&kol=sykepleier`, async (page) => {
      const text = await cell(page, 'overvaaking', 'sykepleier').innerText();
      const first = await cell(page, 'smittevernledelse', 'sykepleier').innerText();
      expect([first, text].map((one) => one.replaceAll(/\s+/g, ' ').trim())).toContain(shown);
    });
  });

  test('adds nurses’ specialities as columns and takes them away again', async () => {
    await site.on('/?kol=sykepleier', async (page) => {
      const columns = () => page.locator('.map thead th').allInnerTexts();
      await page.getByRole('button', { name: 'Vis grupper under Sykepleier' }).click();
      await page.locator('[data-cell$=",helsesykepleier"]').first().waitFor();
      await settled(page);
      expect((await columns()).length).toBe(1 + 1 + 5);
      await page.getByRole('button', { name: 'Vis grupper under Sykepleier' }).click();
      await settled(page);
      expect((await columns()).length).toBe(2);
    });
  });

  test('takes away exactly what is seen, as a table and as pictures', async () => {
    await site.on('/?kol=sykepleier&arsak=NO_COURSE&apne=overvaaking', async (page) => {
      const [status = ''] = (await page.locator('.map-status').innerText()).split('.');
      const { columns, rows: cells, about, from } = await savedTable(page);
      expect(columns.slice(0, 6)).toEqual(['Tema', 'Målgruppe', 'Behov', 'Dom', 'Mangel', 'Under dette']);
      const gaps = cells.filter((row) => row.includes('Sikker mangel'));
      expect(status).toBe(`${gaps.length} sikre mangler i ${cells.length} ruter som vises`);
      expect(cells.every((row) => row.join().includes('Ingen kurs registrert'))).toBe(true);
      expect(gaps.every((row) => row.at(-1) === 'Utkast')).toBe(true);
      expect(cells.join()).not.toMatch(/finnes ikke/i);
      expect(about).toMatch(
        /^Viser registrerte tilbud og tekster, ikke hva ansatte kan\. Viser det som er registrert\. .* Regelversjon 2, hentet .*\d\d:\d\d\.$/,
      );
      expect(from).toBe(page.url());
      const picture = (await downloaded(page, 'Last ned SVG')).toString();
      expect(picture).toContain('Overvåking, varsling og utbrudd');
      // Whoever gets the picture gets what its signs mean
      expect(picture).toContain('Vet ikke om det er dekket');
      expect(picture).toContain('Stiplet: behovet er bare mulig');
      expect((await downloaded(page, 'Last ned PNG')).subarray(1, 4).toString()).toBe('PNG');

      // And the table has the same cells
      await page.getByRole('button', { name: 'Vis som tabell' }).click();
      expect(await page.locator('.table-scroll').locator('tbody tr').count()).toBe(cells.length);
    });
  });
});

describe('Somebody behind the action plan', () => {
  test('sees which gaps belong to a measure, and sends the address to others', async () => {
    let address = '';
    let gaps = '';
    await site.on('/', async (page) => {
      await page.getByText('Filtre', { exact: true }).click();
      await page.getByText('Tiltak', { exact: true }).click();
      await page.getByRole('button', { name: /Vis alle/ }).click();
      await page.getByLabel('Samordne og koordinere e-læringstilbudet (Utkast)').check();
      await settled(page);
      gaps = await page.locator('.map-status').innerText();
      address = page.url();
    });
    expect(gaps).toMatch(/^\d+ sikre mangler i/);
    await site.on(address, async (page) => {
      expect(await page.locator('.map-status').innerText()).toBe(gaps);
    });
  });
});

describe('What the map does not know', () => {
  test('a registry that does not answer is named, and its numbers are missing, not zero', async () => {
    const { page, close } = await visitor(site.browser, site.system.url);
    await page.route('**/graphql*', async (route) => {
      const response = await route.fetch();
      const body = (await response.json()) as { data: { gapMap?: { rows: { nodes: { cells: object[] }[] } } } };
      if (!body.data.gapMap) return route.fulfill({ response });
      for (const { cells } of body.data.gapMap.rows.nodes) {
        const reasons = [{ code: 'SOURCE_UNAVAILABLE', count: 0, of: null, isNote: false, responsibility: null }];
        const verdict = { atLeast: 'MISSING', atMost: 'COVERED' };
        for (const one of cells) Object.assign(one, { isGap: null, courses: null, verdict, reasons });
      }
      const extensions = { code: 'SOURCE_UNAVAILABLE', registry: 'courses', lastAnswered: '2026-11-22T08:00:00Z' };
      await route.fulfill({ response, json: { ...body, errors: [{ message: 'down', extensions }] } });
    });
    await page.goto('/?kol=sykepleier');
    await settled(page);
    expect(await page.getByRole('status').allInnerTexts()).toContainEqual(
      expect.stringMatching(/Kursregisteret svarer ikke\..*Svarte sist 22\. nov\. 2026/s),
    );
    const name = await page.locator('[data-cell]').first().getAttribute('aria-label');
    expect(name).toContain('Kan ikke avgjøres: en kilde svarer ikke');
    expect(name).toContain('Kursregisteret svarer ikke');
    expect(await page.locator('.cell.unavailable[data-cell]').count()).toBe(11);
    await close();
  });

  test('an audience that does not exist is named, with the way back', async () => {
    const { page, close } = await visitor(site.browser, site.system.url);
    await page.goto('/?kol=finnes-ikke');
    await page.getByRole('alert').getByText('«finnes-ikke» i «kol» finnes ikke.').waitFor();
    await page.getByRole('button', { name: 'Vis uten filtre' }).click();
    await page.locator('[data-cell]').first().waitFor();
    await close();
  });

  test('a day before the first record is refused in words', async () => {
    const { page, close } = await visitor(site.browser, site.system.url);
    await page.goto('/?dag=2020-01-01');
    await page.getByRole('alert').first().waitFor();
    expect(await page.getByRole('alert').first().innerText()).toContain(
      '«2020-01-01» i «dag» er før det første som er registrert. Velg 21. november 2026 eller en senere dag.',
    );
    await close();
  });
});

test.each([
  '/?kol=sykepleier,kommunalt-helsepersonell&apne=klinisk-smitteforebygging&dag=2026-11-22',
  '/?kol=sykepleier,lege&vis=oppdatert&arsak=NO_COURSE',
  '/?kol=sykepleier&tabell=ja',
  '/?kol=sykepleier&celle=haandhygiene,sykepleier',
])('%s is accessible in every language and colour scheme, and fits a phone', async (path) => {
  const ready = async (page: Page) => {
    await settled(page);
    if (path.includes('celle')) await page.getByRole('dialog').getByRole('table').waitFor();
  };
  expect(await inspect(site.browser, site.system.url, path, ready)).toEqual([]);
});
