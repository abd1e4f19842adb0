import { describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { inspect, settled } from '../support/inspect.js';
import { pageSystem } from '../support/page-system.js';

const site = pageSystem();

const cell = (page: Page, name: string) => page.locator(`[data-cell="${name}"]`);
const shown = async (page: Page, name: string) => (await cell(page, name).innerText()).replaceAll(/\s+/g, ' ').trim();
const named = (page: Page, name: string) => cell(page, name).getAttribute('aria-label');

describe('A curriculum analyst who reads the map', () => {
  test('tells the verdicts apart by their signs, and hears them in words', async () => {
    await site.on('/?kol=sykepleier,lege,renholder&apne=alle', async (page) => {
      expect(await shown(page, 'smittesporing,sykepleier')).toBe('●');
      expect(await shown(page, 'beskyttelsesutstyr,lege')).toBe('◕');
      expect(await shown(page, 'isolering,sykepleier')).toBe('◐');
      expect(await shown(page, 'haandhygiene,sykepleier')).toBe('?');
      expect(await shown(page, 'basale-smittevernrutiner,sykepleier')).toBe('✓');
      expect(await shown(page, 'covid-19,sykepleier')).toBe('·');
      // No registry is unavailable
      expect(await page.locator('[data-cell].unavailable').count()).toBe(0);

      expect(await named(page, 'smittesporing,sykepleier')).toContain(
        'Mangel, sikkert innenfor det som er registrert: ikke registrert. Sikkert behov',
      );
      expect(await named(page, 'beskyttelsesutstyr,lege')).toContain('ikke registrert, eller bare delvis dekket');
      expect(await named(page, 'basale-smittevernrutiner,sykepleier')).toContain('Ingen mangel registrert: dekket');
      expect(await named(page, 'covid-19,sykepleier')).toContain('Ikke registrert noe behov');
    });
  });

  test('sees that a need is only possible, or stands in a draft plan alone', async () => {
    await site.on('/?kol=sykepleier,renholder&apne=alle', async (page) => {
      const possible = cell(page, 'forebygging-uvi,sykepleier');
      expect(await possible.getAttribute('class')).toBe('cell missing possible');
      expect(await possible.getAttribute('aria-label')).toContain(
        'Mangel dersom retningslinjen gjelder: ikke registrert. Bare mulig behov',
      );
      const draft = cell(page, 'renhold,renholder');
      expect(await draft.getAttribute('class')).toBe('cell missing draft');
      expect(await draft.getAttribute('aria-label')).toContain('Behov bare i et planutkast');
    });
  });

  test('sees what the numbers rest on: how few of the kinds of providers have any course registered', async () => {
    await site.on('/', async (page) => {
      await page.getByText('Hva tallene bygger på').click();
      const row = page.getByRole('row', { name: /^Helseforetak eller sykehus/ });
      await row.waitFor();
      expect(await row.locator('td').allInnerTexts()).toEqual(['3 av 21', '3', '1']);
    });
  });

  test('reads of a topic and of a group how much below them shares the verdict', async () => {
    await site.on('/?kol=sykepleier,tannhelsepersonell&apne=klinisk-smitteforebygging', async (page) => {
      expect(await shown(page, 'klinisk-smitteforebygging,sykepleier')).toBe('◕ 3 av 6 mangler eller delvis');
      expect(await named(page, 'klinisk-smitteforebygging,sykepleier')).toContain(
        'Under dette: 6 med behov: 1 dekket, 3 delvis dekket, 2 vet ikke.',
      );
      expect(await shown(page, 'isolering,tannhelsepersonell')).toBe('● 3 av 4 mangler');
      expect(await named(page, 'isolering,tannhelsepersonell')).toContain(
        'Under dette: 4 med behov: 3 mangler, 1 vet ikke.',
      );
    });
  });

  test('reads the whole map as a sentence, possible needs apart, with the version of the rules', async () => {
    await site.on('/?kol=sykepleier,lege', async (page) => {
      expect(await page.locator('.map-summary').innerText()).toBe(
        'For 70 tema og 2 målgrupper er behovet sikkert i 31 ruter: 3 dekket, 6 delvis dekket, ' +
          '1 mangler eller er delvis dekket, 17 mangler, 4 vet ikke. ' +
          'I 6 ruter til er behovet bare mulig: 6 mangler. ' +
          'Viser det som er registrert. Det som ligger bak innlogging, er nesten ikke med. Regelversjon 2.',
      );
    });
  });

  test('reads in nynorsk one cell as «dekt» and several as «dekte»', async () => {
    await site.on('/nn?kol=sykepleier,lege&apne=klinisk-smitteforebygging', async (page) => {
      expect(await page.locator('.map-summary').innerText()).toContain(
        'behovet sikkert i 31 ruter: 3 dekte, 6 delvis dekte, 1 manglar eller er delvis dekt, 17 manglar, 4 veit ikkje.',
      );
      expect(await named(page, 'klinisk-smitteforebygging,sykepleier')).toContain(
        'Under dette: 6 med behov: 1 dekt, 3 delvis dekte, 2 veit ikkje.',
      );
    });
  });

  test('keeps only what nobody knows, only possible needs, or only what a source states', async () => {
    const matching = async (path: string) => {
      let found: (string | null)[] = [];
      await site.on(path, async (page) => {
        const cells = await page.locator('td:not(.faded) > [data-cell]').all();
        found = await Promise.all(cells.map((one) => one.getAttribute('data-cell')));
      });
      return found;
    };
    expect(await matching('/?kol=sykepleier&tema=klinisk-smitteforebygging&dom=vet-ikke')).toEqual([
      'haandhygiene,sykepleier',
      'hanskebruk,sykepleier',
    ]);
    expect(await matching('/?kol=sykepleier&tema=klinisk-smitteforebygging&behov=mulig')).toEqual([
      'forebygging-uvi,sykepleier',
      'forebygging-blodbaneinfeksjon,sykepleier',
      'baererskap-og-sanering,sykepleier',
    ]);
    expect(await matching('/?kol=sykepleier&tema=overvaaking&grunnlag=oppgitt&dom=mangler')).toEqual([
      'overvaaking,sykepleier',
      'smittesporing,sykepleier',
    ]);
  });

  test('chooses the verdict in the filters, and the address says so', async () => {
    await site.on('/?kol=sykepleier', async (page) => {
      await page.getByText('Filtre', { exact: true }).click();
      await page.getByText('Dom', { exact: true }).click();
      await page.getByRole('checkbox', { name: 'Vet ikke om det er dekket' }).check();
      await page.getByText('Målgruppen i kilden', { exact: true }).click();
      await page.getByRole('checkbox', { name: 'Målgruppen er satt av redaksjonen' }).check();
      await settled(page);
      expect(page.url()).toMatch(/dom=vet-ikke&grunnlag=satt$/);
    });
  });

  test('is told when the address names more groups than the map has room for', async () => {
    const { data } = await site.system.post<{ audiences: { id: string }[] }>(
      '{ audiences(kinds: [PROFESSION]) { id } }',
    );
    const ids = data.audiences.map(({ id }) => id);
    await site.on(`/?malgruppe=${ids.join(',')}`, async (page) => {
      expect(await page.locator('.map-status').innerText()).toContain(
        `Kartet har plass til 36 av de ${ids.length} målgruppene i adressen.`,
      );
      expect(await page.locator('.map thead th').count()).toBe(1 + 36);
    });
  });
});

describe('An adviser who opens a cell', () => {
  const inCell = (name: string, run: (dialog: ReturnType<Page['getByRole']>, page: Page) => Promise<void>, more = '') =>
    site.on(`/?celle=${name}${more}`, async (page) => {
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('table').waitFor();
      await run(dialog, page);
    });

  test('reads both bounds, each part by itself, why it is weak, and what would settle it', async () => {
    await inCell('haandhygiene,sykepleier', async (dialog) => {
      const text = await dialog.innerText();
      expect(text).toContain('Kan ikke avgjøres: vet ikke om det er dekket');
      expect(text).toContain('Minst, etter det som er kjent: delvis dekket. Mest, om alt ukjent er gunstig: dekket.');
      expect(text).toContain('Kurs: vet ikke om det er dekket');
      expect(text).toContain('Utdanning: delvis dekket');
      expect(text).toContain('Delvis fordi: bare et tema som forutsetter dette, er nevnt.');
      expect(text).toContain('Blant leserne; ennå ikke et krav.');
      expect(text).toContain('Kildene nevner: Helsepersonell.');
      expect(text).toContain('gjelder tjenesten der gruppen arbeider');
      await dialog.getByText('Avgjøres om tilbyderen svarer, kurs det gjelder: 2').click();
      await dialog.locator('details[open] li').nth(1).waitFor();
      expect(await dialog.locator('details[open] li').count()).toBe(2);
    });
  });

  test('opens the programmes whose curricula are to be collected', async () => {
    await inCell('smittesporing,helsefagarbeider', async (dialog) => {
      await dialog.getByText('Avgjøres om læreplanene samles inn, utdanninger det gjelder: 2').click();
      await dialog.locator('details[open] li').nth(1).waitFor();
      expect(await dialog.locator('details[open] li').allInnerTexts()).toEqual([
        'Vg2 helsearbeiderfag (Ikke samlet inn)',
        'Vg3 helsearbeiderfaget / opplæring i bedrift (Ikke samlet inn)',
      ]);
    });
  });

  test('finds notes apart from what lowers the verdict, and a possible need explained', async () => {
    await inCell('forebygging-uvi,sykepleier', async (dialog) => {
      const text = await dialog.innerText();
      expect(text).toContain('Mangel dersom retningslinjen gjelder: ikke registrert');
      expect(text).toContain('Det hviler bare på nasjonale veiledere med ukjent status.');
      expect(await dialog.locator('.reason.note h4').allInnerTexts()).toEqual(['Ukjent om veilederen gjelder']);
      expect(await dialog.locator('.reason:not(.note) h4').allInnerTexts()).toEqual([
        'Ingen kurs registrert',
        'Ikke nevnt i nasjonal forskrift (2 av 2)',
      ]);
    });
  });

  test('copies the explanation', async () => {
    await inCell('smittesporing,sykepleier', async (dialog, page) => {
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      await dialog.getByRole('button', { name: 'Kopier teksten' }).click();
      await dialog.getByText('Teksten er kopiert').waitFor();
      expect(await page.evaluate<string>('navigator.clipboard.readText()')).toMatch(
        /^Smitteoppsporing – Sykepleier: mangler, sikkert innenfor det som er registrert\./,
      );
    });
  });

  test('sees courses from elsewhere where a region is chosen', async () => {
    await inCell(
      'haandhygiene,helsefagarbeider',
      async (dialog) => {
        await dialog.getByText('Kurs fra tilbydere utenfor regionen, eller for hele landet: 4').click();
        await dialog.locator('details[open] li').nth(3).waitFor();
        expect(await dialog.locator('details[open] li').count()).toBe(4);
      },
      '&region=helse-vest-rhf',
    );
  });
});

test.each(['/?kol=sykepleier,tannhelsepersonell&dom=mangler&behov=sikkert', '/?kol=sykepleier&vis=poeng&apne=alle'])(
  '%s is accessible in every language and colour scheme, and fits a phone',
  async (path) => {
    expect(await inspect(site.browser, site.system.url, path)).toEqual([]);
  },
);
