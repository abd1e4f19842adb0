import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { visitor, type Visitor } from '../support/browser.js';
import { savedTable } from '../support/downloads.js';
import { inspect, settled } from '../support/inspect.js';
import { goTo, pageSystem } from '../support/page-system.js';

/** Looking at a view in six ways takes its time on a busy machine, in milliseconds. */
const INSPECTION = 180_000;

const site = pageSystem();
let reader: Visitor;
let page: Page;
beforeAll(async () => {
  reader = await visitor(site.browser, site.system.url);
  page = reader.page;
});

interface Listed {
  catalogue: { courses: { totalCount: number; nodes: { id: string; title: { text: string } }[] } };
}
const listed = async (args: string) => {
  const query = `{ catalogue { courses(${args}, first: 100) { totalCount nodes { id title { text } } } } }`;
  return (await site.system.post<Listed>(query)).data.catalogue.courses;
};
const open = (path: string) => goTo(page, path);
const count = () => page.locator('.result-count').textContent();
const titles = () => page.locator('.course-title').allTextContents();

describe('Somebody looks for e-learning in the language of their staff', () => {
  test('in Northern Sámi none is registered: the choice is there, and the page says what that means', async () => {
    await open('/kurs');
    await page.getByRole('checkbox', { name: 'nordsamisk (0)' }).check();
    await page.getByText('Ingen registrerte kurs på nordsamisk passer').waitFor();
    expect(await count()).toBe('Ingen kurs er registrert');
    expect(await page.locator('.nothing').textContent()).toContain('Det kan finnes kurs som ikke er registrert.');
    expect(new URL(page.url()).search).toBe('?sprak=se');
  });

  test('in Polish there is one e-learning course, for the fish industry; for nurses there is none', async () => {
    await open('/kurs?sprak=pl&format=E_LEARNING');
    expect(await count()).toBe('1 kurs er registrert');
    expect(await titles()).toEqual(['Digitalt smittevernkurs for fiskeindustrien']);

    await open('/kurs?sprak=pl&format=E_LEARNING&malgruppe=sykepleier');
    await page.getByText('Ingen registrerte kurs på polsk passer').waitFor();
    // What was chosen is still named, though nothing is left of it
    expect(await page.getByRole('button', { name: 'Fjern filteret Målgruppe: Sykepleier' }).count()).toBe(1);
  });

  test('one filter after the other can be taken away, and the way back works', async () => {
    await page.getByRole('button', { name: 'Fjern filteret Språk: polsk' }).click();
    const { totalCount } = await listed(
      'alignedTo: { audienceIds: ["sykepleier"] }, filter: { country: ["NO"], format: [E_LEARNING] }',
    );
    await page.locator('.result-count', { hasText: `${totalCount} kurs` }).waitFor();
    await page.goBack();
    await page.getByText('Ingen registrerte kurs på polsk passer').waitFor();
    await page.getByRole('button', { name: 'Fjern alle filtre' }).last().click();
    await page.locator('.result-count', { hasText: '69 kurs er registrert' }).waitFor();
  });

  test('Norwegian courses are shown unless other countries are chosen; then all are', async () => {
    await open('/kurs');
    await page.getByRole('button', { name: 'Fjern filteret Land: Norge' }).click();
    await page.locator('.result-count', { hasText: '90 kurs er registrert' }).waitFor();
    expect(new URL(page.url()).search).toBe('?land=alle');
  });
});

describe('The coordinator finds courses that teach advice that has been replaced', () => {
  test('eight Norwegian courses are due for review, and the numbers of the filters are those of the lists', async () => {
    const due = await listed('currency: [REVIEW_DUE], filter: { country: ["NO"] }');
    await open('/kurs');
    const choice = page.locator('.choices', { has: page.locator('input[value="REVIEW_DUE"]') });
    expect(await choice.locator('label', { hasText: '(8)' }).count()).toBe(1);
    await page.locator('input[value="REVIEW_DUE"]').check();
    await page.locator('.result-count', { hasText: `${due.totalCount} kurs` }).waitFor();
    await settled(page);
    expect(await titles()).toEqual(due.nodes.map(({ title }) => title.text));
  });

  test('one of them says why: its guideline was replaced, when, and by which', async () => {
    await page.getByRole('link', { name: 'Basale smittevernrutiner', exact: true }).click();
    await settled(page);
    const reasons = page.locator('.currency');
    await reasons.waitFor();
    const text = (await reasons.textContent()) ?? '';
    for (const part of [
      'Basale smittevernrutiner i helsetjenesten – veileder for helsepersonell (temakapittel)',
      'Veilederen ble erstattet (mai 2022).',
      'Nasjonal veileder for basale smittevernrutiner',
      'Kurset har ingen egen dato. En side som omtaler det, er datert 29. mai 2020.',
      'er sluttet ut fra innholdet',
    ]) {
      expect(text).toContain(part);
    }
    expect(
      await reasons.getByRole('link', { name: 'Nasjonal veileder for basale smittevernrutiner' }).getAttribute('href'),
    ).toBe('/veiledere/fhi-basale-smittevernrutiner');
  });

  test('how many took part is not reported, which is not none; what nobody knows is named', async () => {
    expect(await page.locator('section', { hasText: 'Deltakere' }).last().textContent()).toContain(
      'Det betyr ikke at ingen har det.',
    );
    expect(await page.locator('section', { hasText: 'Når kurset holdes' }).last().textContent()).toContain(
      'Det betyr ikke at kurset ikke holdes',
    );
    expect(await page.locator('.facts dt .unknown + *, .facts dt:has(.unknown) + dd').textContent()).toContain('Pris');
    expect(await page.locator('.changes > li').count()).toBe(1);
    await page.getByText('18 felt endret').click();
    await page.getByText('Norsk Helseinformatikk').first().waitFor();
    await page.locator('.differences li').first().waitFor();
    expect(await page.locator('.differences li').count()).toBe(18);
  });

  test('the history shows fields by their names', async () => {
    await page.locator('.differences strong', { hasText: 'Tilbyder' }).waitFor();
  });
});

describe('An adviser takes one provider’s courses for nurses along', () => {
  test('the exported list holds all that the filter gives, in the order that is seen', async () => {
    const five = await listed(
      'alignedTo: { audienceIds: ["sykepleier"] }, filter: { country: ["NO"], providerIds: ["asp"] }',
    );
    await open('/kurs?tilbyder=asp&malgruppe=sykepleier');
    expect(await titles()).toEqual(five.nodes.map(({ title }) => title.text));
    const { columns, rows, about, from } = await savedTable(page);
    expect(columns.slice(0, 2)).toEqual(['Tittel', 'Tilbyder']);
    expect(rows.map(([title]) => title)).toEqual(await titles());
    expect(rows.every(([, provider]) => provider === 'Antibiotikasenteret for primærmedisin')).toBe(true);
    expect(await page.getByLabel('Adresse').inputValue()).toMatch(/\/course-runs\.ics\?audiences=sykepleier$/);
    expect(about).toBe('Viser registrerte tilbud og tekster, ikke hva ansatte kan.');
    expect(from).toBe(page.url());
  });

  test('also what has not been shown yet: all 69, of which 20 are seen', async () => {
    await open('/kurs');
    expect((await titles()).length).toBe(20);
    const ids = (await savedTable(page)).rows.map((row) => row.at(-1));
    expect(ids).toEqual((await listed('filter: { country: ["NO"] }')).nodes.map(({ id }) => id));
    await page.getByRole('button', { name: 'Vis flere' }).click();
    await page.getByText('Viser 40 av 69').waitFor();
  });
});

test('by keyboard alone: search, sort, and open the course that was looked for', async () => {
  await open('/kurs');
  await page.getByRole('searchbox').focus();
  await page.keyboard.type('sepsis');
  await page.locator('.result-count', { hasText: '1 kurs er registrert' }).waitFor();
  for (let step = 0; step < 60; step++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate<boolean>(`!!document.activeElement.closest('.course-title')`)) break;
  }
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'E-læringsprogram om sepsis' }).waitFor();
  expect(await page.evaluate<string>('document.activeElement.id')).toBe('content');
});

test('a course in English is read in English also on the Norwegian page', async () => {
  const { nodes } = await listed('filter: { country: ["GB"] }');
  await open(`/kurs/${nodes[0]!.id}`);
  expect(await page.locator('h1').getAttribute('lang')).toBe('en');
});

test('the learning objectives of a course lead to their programme', async () => {
  await open('/kurs/regut-sykehushygiene-lis');
  await page.locator('li[lang="nb"] a[href^="/utdanning/"]').first().click();
  await page.waitForURL(/\/utdanning\/program\//);
  await page.locator('.side').waitFor();
});

test('an id that no course has is said to be none', async () => {
  await open('/kurs/finnes-ikke');
  await page.getByRole('heading', { level: 1, name: 'Kurset finnes ikke' }).waitFor();
  await open('/kurs?tema=finnes-ikke');
  await page.getByText('Adressen spør om noe som ikke finnes').waitFor();
});

test('courses of a registry that does not answer are unknown, not none', async () => {
  await page.route('**/graphql*', (route) =>
    route.fulfill({
      json: {
        data: { catalogue: null, course: null },
        errors: [
          {
            message: 'courses does not answer.',
            extensions: { code: 'SOURCE_UNAVAILABLE', registry: 'courses', lastAnswered: null },
          },
        ],
      },
    }),
  );
  await open('/kurs');
  await page.getByText('Hvilke kurs som finnes, er ukjent nå.').waitFor();
  expect(await count()).toBe('');
  await page.getByRole('button', { name: 'Last ned CSV' }).click();
  await page.getByText('Hele listen kunne ikke hentes.').waitFor();
  await page.unroute('**/graphql*');
});

test('nothing went wrong in the page, and nothing was asked of others', () => {
  expect(reader.faults).toEqual([]);
});

test.each(['/kurs', '/kurs?sprak=se', '/kurs/nhi-basale-smittevernrutiner'])(
  'everyone can use %s: in three languages, two schemes and on a phone',
  async (path) => {
    expect(await inspect(site.browser, site.system.url, path)).toEqual([]);
  },
  INSPECTION,
);
