import { describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { inspect, settled } from '../support/inspect.js';
import { visitor } from '../support/browser.js';
import { goTo, pageSystem } from '../support/page-system.js';

const site = pageSystem();

/** What the page says is wrong with an address. */
async function said(path: string, run: (page: Page) => Promise<void> = () => Promise.resolve()): Promise<string[]> {
  // Some of these the graph refuses, which the browser notes as a fault
  const { page, close } = await visitor(site.browser, site.system.url);
  await goTo(page, path);
  await page.getByRole('alert').first().waitFor();
  const alerts = await page.getByRole('alert').allInnerTexts();
  await run(page);
  await close();
  return alerts.map((text) => text.replaceAll(/\s+/g, ' '));
}

describe('Whoever follows a link that was written wrong', () => {
  test.each([
    [
      '/?region=helse-vestlandet',
      '«helse-vestlandet» i «region» finnes ikke. Rett adressen, eller velg i filtrene. Vis uten «helse-vestlandet»',
    ],
    ['/en?vis=funn&region=helse-vestlandet', '“helse-vestlandet” in “region” does not exist. Mend the address,'],
    ['/nn?celle=tull,sykepleier', '«tull» i «celle» finst ikkje.'],
    ['/?dag=2099-01-01', '«2099-01-01» i «dag» er ikke kommet ennå. Velg i dag eller en tidligere dag.'],
    ['/kurs?sok=!!', 'Søket «!!» i «sok» har verken bokstaver eller tall. Søk etter et ord.'],
    ['/veiledere?vis=liste&status=RART', '«RART» i «status» kan ikke brukes.'],
    [
      '/nn/veiledere?fra=2027&til=2026',
      'Det siste av to tidspunkt er ikkje etter det første. Byt dei, eller vel andre.',
    ],
    ['/handlingsplan/rapport?per=tull', '«tull» i «per» kan ikke brukes.'],
  ])('%s: reads in the page’s language what is wrong', async (path, words) => {
    const alerts = await said(path);
    expect(alerts).toHaveLength(1);
    expect(alerts[0]).toContain(words);
    expect(alerts[0]).not.toMatch(/there is no|input\.|invalid value|Expected type/);
  });

  test.each([
    [
      '/?dag=2026-02-31',
      ['«2026-02-31» i «dag=2026-02-31» er ingen verdi her. Skriv en dag som finnes, slik: 2026-11-21.'],
    ],
    [
      '/nn?dom=mangler,rart&behov=kanskje',
      [
        '«rart» i «dom=rart» er ingen verdi her. Bruk ein av desse: mangler, mangler-eller-delvis, delvis, vet-ikke, dekket, uten-behov.',
        '«kanskje» i «behov=kanskje» er ingen verdi her. Bruk ein av desse: sikkert, mulig.',
      ],
    ],
    ['/en?land=norge', ['“norge” in “land=norge” is no value here. Write the code of a country, such as NO.']],
    [
      '/?tiltak=tull&ansvarlig=fhi,tull',
      [
        '«tull» i «tiltak=tull» er ingen verdi her. Velg i filtrene i stedet.',
        '«tull» i «ansvarlig=tull» er ingen verdi her.',
      ],
    ],
    [
      '/?vis=funn&dag=x&dimensjon=y',
      ['«x» i «dag=x» er ingen verdi her.', '«y» i «dimensjon=y» er ingen verdi her. Bruk en av disse: kurs,'],
    ],
    ['/kurs?status=RART', ['«RART» i «status=RART» er ingen verdi her. Bruk en av disse: ACTIVE, PLANNED,']],
    ['/utdanning?nivaa=rart', ['«rart» i «nivaa=rart» er ingen verdi her. Bruk en av disse: grunn,']],
  ])('%s: sees the page without what cannot be used, and is told so', async (path, words) => {
    const alerts = (await said(path)).join(' ');
    for (const one of words) expect(alerts).toContain(one);
    expect(alerts.match(/er ingen verdi her|is no value here/g)).toHaveLength(words.length);
  });

  test('takes what is wrong out of the address, and keeps the rest', async () => {
    await said('/?kol=sykepleier&dom=mangler,rart&dag=tull', async (page) => {
      expect(await page.locator('[data-cell]').count()).toBe(11);
      await page.getByRole('button', { name: 'Ta det bort fra adressen' }).click();
      await page.getByRole('alert').waitFor({ state: 'detached' });
      expect(new URL(page.url()).search).toBe('?kol=sykepleier&dom=mangler');
    });
    await said('/?kol=sykepleier,tull', async (page) => {
      await page.getByRole('button', { name: 'Vis uten «tull»' }).click();
      await page.locator('[data-cell]').first().waitFor();
      expect(new URL(page.url()).search).toBe('?kol=sykepleier');
    });
  });

  test('is told of nothing where every value is one of the page’s own', async () => {
    for (const path of ['/?vis=omfang&eierlos=ja', '/?vis=funn&dom=mangler', '/veiledere?vis=liste&land=alle'])
      await site.on(path, async (page) => {
        await settled(page);
        expect([path, await page.getByRole('alert').count()]).toEqual([path, 0]);
      });
  });

  test.each(['/utdanning/tull', '/forskning/prosjekter/tull', '/kurs/a/b/c', '/handlingsplan/rapport/tull'])(
    '%s: is told that there is nothing, instead of an empty page',
    async (path) => {
      await site.on(path, async (page) => {
        expect(await page.locator('h1').innerText()).toBe('Her er det ingenting');
      });
    },
  );
});

describe('Whoever follows a link to a record that there is not', () => {
  test.each([
    ['/kurs/100%25', 'Ingen kurs er registrert med id «100%».'],
    ['/nn/veiledere/finst-ikkje', 'Ingen rettleiar er registrert med id-en «finst-ikkje».'],
    ['/en/utdanning/program/tull', 'There is no programme with the id “tull”.'],
    ['/forskning/tull', 'Ingen prosjekter har id-en «tull».'],
    ['/nn/forskning/institusjon/tull', 'Ingen institusjon har id-en «tull».'],
    ['/en/forskning/publikasjon/tull', 'No publication has the id “tull”.'],
    ['/handlingsplan/tiltak/tull', 'Det er ikke registrert noe tiltak med navnet «tull».'],
    ['/nn/handlingsplan/indikator/tull', 'Det er ikkje registrert nokon indikator med namnet «tull».'],
  ])('%s: reads in the page’s language that there is none', async (path, words) => {
    await site.on(path, async (page) => {
      await settled(page);
      expect(await page.locator('main').innerText()).toContain(words);
    });
  });
});

test('what is said of a wrong address is accessible in every language and colour scheme, and fits a phone', async () => {
  expect(await inspect(site.browser, site.system.url, '/?kol=sykepleier&dom=rart&dag=tull')).toEqual([]);
});
