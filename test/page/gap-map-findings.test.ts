import { describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { savedTable } from '../support/downloads.js';
import { inspect, settled } from '../support/inspect.js';
import { pageSystem } from '../support/page-system.js';
import { everyAudience } from '../support/every-audience.js';

const site = pageSystem();

const findings = (page: Page) => page.locator('.finding');
const heading = (page: Page, index: number) => findings(page).nth(index).getByRole('heading').innerText();

describe('An adviser at the health directorate who asks what to act on', () => {
  test('gets from the map to a ranked list of all findings, at an address of its own', async () => {
    await site.on('/', async (page) => {
      await page.getByRole('link', { name: 'Funn: hva en bør gjøre noe med' }).click();
      await page.getByText('80 funn', { exact: true }).waitFor();
      expect(new URL(page.url()).search).toBe('?vis=funn');
      expect(await findings(page).count()).toBe(20);
      expect(await heading(page, 0)).toBe('Smitteoppsporing × Helsepersonell');
      const first = await findings(page).first().innerText();
      expect(first).toContain('107 med behov: 4 dekket, 96 mangler, 7 vet ikke');
      expect(first).toContain('35 yrker ved eller under gruppen');
      expect(first).toContain('Sikkert behov');
      expect(first).toContain('Målgruppen er oppgitt i kilden');
      expect(first).toContain('Smitteoppsporing – Helsepersonell: mangel for 96 av 107 målgrupper med behov');
      await page.getByRole('button', { name: 'Vis flere' }).click();
      await findings(page).nth(39).waitFor();
    });
  });

  test('computes the rank by hand, and reads whose it is', async () => {
    await site.on('/?vis=funn', async (page) => {
      const first = findings(page).first();
      await first.getByText('Slik er rangen regnet').click();
      await first.getByText('2 × 3 + 2 × 2 + 1 × 0 + 1 × 2 = 12').waitFor();
      await first.getByText(/^Hvem sitt det er: /).click();
      const owners = await first.locator('.owners').innerText();
      expect(owners).toContain('Folkehelseinstituttet: Samordne og koordinere e-læringstilbudet');
      expect(owners).toContain('gjelder generelt, for hele landet');
    });
  });

  test('goes on to the map at the cells of a finding', async () => {
    await site.on('/?vis=funn&malgruppe=sykepleier&tema=tuberkulose', async (page) => {
      expect(await heading(page, 0)).toBe('Tuberkulose × Sykepleier');
      await findings(page).first().getByRole('link', { name: 'Vis rutene i kartet' }).click();
      await page.locator('[data-cell="tuberkulose,sykepleier"]').waitFor();
      await settled(page);
      expect(await page.locator('.map thead th').count()).toBe(1 + 11);
      expect(await page.locator('[data-cell]').count()).toBe(11);
    });
  });

  test('narrows the list by need, by what is judged and by measure; the numbers are the graph’s', async () => {
    const input = { audienceIds: await everyAudience(site.system) };
    const graph = await site.system.post<{ gapMap: Record<string, { totalCount: number }> }>(
      `query ($input: GapMapInput!) { gapMap(input: $input) {
        possible: findings(certain: false) { totalCount }
        education: findings(dimension: EDUCATION) { totalCount }
        stated: findings(audienceBasis: STATED) { totalCount }
        measure: findings(measureIds: ["n6-grunnutdanning"]) { totalCount }
      } }`,
      { input },
    );
    const counted = Object.fromEntries(
      Object.entries(graph.data.gapMap).map(([name, { totalCount }]) => [name, totalCount]),
    );
    expect(counted['possible']).toBe(15);
    for (const [filter, name] of [
      ['behov=mulig', 'possible'],
      ['dimensjon=utdanning', 'education'],
      ['grunnlag=oppgitt', 'stated'],
      ['tiltak=n6-grunnutdanning', 'measure'],
    ] as const) {
      await site.on(`/?vis=funn&${filter}`, async (page) => {
        expect(await page.locator('.result-count').innerText()).toBe(`${counted[name]} funn`);
      });
    }
  });

  test('takes every finding away as a file that says by which rules, when and with which filters', async () => {
    await site.on('/?vis=funn&behov=mulig', async (page) => {
      const { columns, rows, about } = await savedTable(page);
      expect(columns.slice(0, 7)).toEqual([
        ...['Tema', 'Målgruppe', 'Behov', 'Målgruppen i kilden', 'Rang', 'Yrker', 'Ruter som mangler'],
      ]);
      expect(rows).toHaveLength(15);
      expect(rows.every((row) => row.join().includes('Bare mulig behov'))).toBe(true);
      expect(about).toMatch(/ Regelversjon 2, hentet .* Filtre: Bare mulig behov; Kurs eller utdanning\.( |$)/);
    });
  });

  test('is not told that nothing is missing where no finding fits', async () => {
    await site.on('/?vis=funn&tema=covid-19', async (page) => {
      await page.getByText('Ingen funn passer filtrene. Det betyr ikke at ingenting mangler.').waitFor();
    });
  });
});

test('/?vis=funn is accessible in every language and colour scheme, and fits a phone', async () => {
  expect(
    await inspect(site.browser, site.system.url, '/?vis=funn&behov=mulig', async (page) => {
      await settled(page);
      await findings(page).first().locator('summary').last().click();
    }),
  ).toEqual([]);
});
