import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { visitor, type Visitor } from '../support/browser.js';
import { savedTable } from '../support/downloads.js';
import { settled } from '../support/inspect.js';
import { goTo, pageSystem } from '../support/page-system.js';

const site = pageSystem();
let opened: Visitor;
let page: Page;
beforeAll(async () => {
  opened = await visitor(site.browser, site.system.url);
  page = opened.page;
});

interface Found {
  catalogue: { projects: { totalCount: number; nodes: { title: { text: string }; sourceUrl: string }[] } };
}

const open = (path: string) => goTo(page, path);

const titles = () => page.locator('.rows h2').allTextContents();

test('a researcher finds what goes on about resistance, who leads it, and the way to its own page', async () => {
  await open('/forskning');
  await page.getByLabel('Søk i titler, akronymer og merknader').fill('resistens');
  await page.waitForURL('**sok=resistens');
  await page.getByText('Status', { exact: true }).click();
  await page.getByRole('checkbox', { name: /^Pågår/ }).check();
  await page.waitForURL('**status=ONGOING**');
  await settled(page);

  const { data } = await site.system.post<Found>(`{ catalogue {
    projects(search: "resistens", filter: { status: [ONGOING], isResearch: true }) { totalCount nodes { title { text } } }
  } }`);
  const { nodes, totalCount } = data.catalogue.projects;
  expect(totalCount).toBeGreaterThan(0);
  expect(await titles()).toEqual(nodes.map(({ title }) => title.text));
  expect(await page.getByRole('status').first().textContent()).toContain(String(totalCount));

  await page.getByRole('link', { name: 'Vestnorsk senter for antimikrobiell resistens' }).click();
  await page.getByRole('heading', { level: 1, name: 'Vestnorsk senter for antimikrobiell resistens' }).waitFor();
  await settled(page);
  expect(await page.locator('.facts dd').first().textContent()).toBe('Nina Langeland');
  expect(
    await page
      .getByRole('link', { name: /^Les om prosjektet hos/ })
      .first()
      .getAttribute('href'),
  ).toBe('https://www.uib.no/nb/node/154663');
  await page.goBack();
  await page.getByRole('heading', { level: 1, name: 'Forskningsprosjekter' }).waitFor();
  expect(await page.getByRole('checkbox', { name: /^Pågår/ }).isChecked()).toBe(true);
});

test('an applicant sees the calls by deadline: those that may be met first, passed ones marked', async () => {
  await open('/forskning?vis=utlysninger');
  expect(await titles()).toEqual([
    'NORM forskningsmidler',
    'Kompetanse- og samarbeidsprosjekt: AMR i én-helse-perspektiv (utlysning)',
    'Norsk-indiske forskningsprosjekter om AMR (utlysning)',
    'Nordiske forprosjekter til EU-utlysninger om AMR (utlysning)',
  ]);
  const deadlines = await page.locator('.rows .tags').allTextContents();
  expect(deadlines[0]).toContain('1. oktober hvert år');
  expect(deadlines[1]).toContain('Ukjent');
  expect(deadlines[3]).toContain('19. september 2024Fristen er ute');
  expect(await page.locator('.rows time').getAttribute('datetime')).toBe('2024-09-19');

  await page.getByRole('checkbox', { name: 'Frist oppgitt i ord (1)' }).check();
  await page.waitForURL('**frist=ord**');
  expect((await savedTable(page)).rows.map(([title, , , , , deadline]) => [title, deadline])).toEqual([
    ['NORM forskningsmidler', '1. oktober hvert år'],
  ]);
});

test('the CSV of a list is the whole filtered list, in its order and in the words of the page', async () => {
  await open('/forskning?rekkefolge=nyest&dyrehelse=nei&land=NO');
  const more = page.getByRole('button', { name: 'Vis flere' });
  while (await more.isVisible()) {
    const shown = (await titles()).length;
    await more.click();
    await page.locator('.rows h2').nth(shown).waitFor();
    await settled(page);
  }
  const seen = await titles();
  const { columns, rows } = await savedTable(page);
  expect(seen.length).toBeGreaterThan(20);
  expect(columns.slice(0, 3)).toEqual(['Tittel', 'Status', 'Type']);
  expect(rows.map(([title]) => title)).toEqual(seen);
  const tags = await page.locator('.rows .tags').allTextContents();
  rows.forEach(([, status = ''], index) => expect(tags[index]).toContain(status));
});

test('every number of an institution is the length of the list that it leads to', async () => {
  await open('/forskning?vis=institusjoner&sok=fhi');
  const cells = await page.locator('tbody tr').first().locator('td.number').allTextContents();
  for (const [index, column] of [0, 1].entries()) {
    await open('/forskning?vis=institusjoner&sok=fhi');
    await page.locator('tbody tr').first().locator('td.number').nth(column).getByRole('link').click();
    await page.locator('.rows').first().waitFor();
    await settled(page);
    expect(await page.getByRole('status').first().textContent()).toBe(`${cells[index]} prosjekter registrert`);
  }
});

test('by keyboard alone: one goes through the picture of the network and reads with whom an institution works', async () => {
  await open('/forskning?vis=nettverk');
  await page.getByRole('button', { name: 'Last ned PNG' }).focus();
  await page.keyboard.press('Tab');
  const focused = async () => (await page.locator(':focus').getAttribute('aria-label')) ?? '';
  for (let step = 0; step < 60 && !(await focused()).startsWith('Folkehelseinstituttet'); step++) {
    await page.keyboard.press('ArrowRight');
  }
  expect(await focused()).toBe('Folkehelseinstituttet, institusjon, 8 prosjekter');
  await page.keyboard.press('Enter');
  await page.waitForURL('**valgt=fhi**');

  const partners = await page.locator('.partners li button').allTextContents();
  const { data } = await site.system.post<{
    organisation: Record<'projects', { nodes: { coordinator: Named | null; participants: Named[] }[] }>;
  }>(`{ organisation(id: "fhi") { projects(first: 100, roles: [COORDINATOR, PARTICIPANT]) { nodes {
    coordinator { name { text } } participants { name { text } }
  } } } }`);
  const expected = new Set(
    data.organisation.projects.nodes.flatMap(({ coordinator, participants }) =>
      [...participants, ...(coordinator ? [coordinator] : [])].map(({ name }) => name.text),
    ),
  );
  expected.delete('Folkehelseinstituttet');
  expect([...partners].sort()).toEqual([...expected].sort());
  expect(await page.locator('.partners li').first().textContent()).toBe(
    'Veterinærinstituttet 3 felles prosjekter: EU-JAMRAI, EU-WISH, QREC-MaP',
  );

  // The list has the same facts, and so has its file
  const listed = await page
    .locator('table.ties tbody tr')
    .evaluateAll((rows) =>
      (rows as unknown as { innerText: string }[]).map(({ innerText }) => innerText.split('\t').slice(-3)),
    );
  expect(listed.map(([name]) => name)).toEqual(partners);
  expect(listed[0]).toEqual(['Veterinærinstituttet', '3', 'EU-JAMRAI, EU-WISH, QREC-MaP']);
  expect((await savedTable(page)).rows.map((row) => row.slice(1))).toEqual(listed);

  await page.locator('.node.chosen').focus();
  await page.keyboard.press('Escape');
  await page.waitForURL((url) => !url.search.includes('valgt'));
});

interface Named {
  name: { text: string };
}

test('the picture of the network is the same each time, shows people and topics when asked, and can be taken along', async () => {
  const places = async () => (await page.locator('.network-picture').innerHTML()).replace(/tabindex="[^"]*"/g, '');
  await open('/forskning?vis=nettverk&tema=resistensovervaaking');
  const first = await places();
  await open('/forskning?vis=nettverk&tema=resistensovervaaking');
  expect(await places()).toBe(first);
  expect(await page.locator('.node.person, .node.topic').count()).toBe(0);

  await page.getByRole('switch', { name: 'Vis ledere og medlemmer' }).check();
  await page.getByRole('switch', { name: 'Vis temaer' }).check();
  await page.locator('.node.person').first().waitFor();
  expect(await page.getByRole('button', { name: /^Nina Langeland, person/ }).count()).toBe(1);
  expect(await page.locator('.node.topic').count()).toBeGreaterThan(0);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Last ned SVG' }).click(),
  ]);
  const svg = readFileSync(await download.path(), 'utf8');
  expect(svg).toContain('Nina Langeland');
  expect(svg).toContain('Viser registrerte tilbud og tekster, ikke hva ansatte kan.');
});

test('topics without a project are said to have none registered, never to be studied by nobody', async () => {
  await open('/forskning?vis=uten');
  const { data } = await site.system.post<{
    topics: { prefLabel: { text: string }; projects: { totalCount: number } }[];
  }>('{ topics { prefLabel { text } projects(first: 1, filter: { isResearch: true }) { totalCount } } }');
  const none = data.topics.filter(({ projects }) => projects.totalCount === 0);
  expect(none.length).toBeGreaterThan(0);
  expect(await page.getByText('Ingen prosjekter registrert', { exact: true }).count()).toBe(none.length);
  expect(await page.getByRole('status').first().textContent()).toBe(
    `På ${none.length} av ${data.topics.length} temaer er ingen prosjekter registrert.`,
  );
  expect(await page.locator('.topics li', { hasText: 'Hanskebruk' }).textContent()).toBe(
    'Hanskebruk Ingen prosjekter registrert',
  );
  const text = (await page.locator('main').textContent()) ?? '';
  expect(text).toContain('Det betyr ikke at det ikke forskes på dem');
  expect(text.replace('ikke at det ikke forskes', '')).not.toMatch(/ingen forsker|ikke forsk/i);
  const rows = (await savedTable(page)).rows;
  expect(rows.filter(([, , projects]) => projects === 'Ingen prosjekter registrert')).toHaveLength(none.length);
});

test('a publication leads to its text and to the guidelines it may call for revising', async () => {
  await open('/forskning?vis=publikasjoner&sok=hand+hygiene+adherence');
  await page.getByRole('link', { name: /^Students' observations/ }).click();
  await page.getByRole('heading', { level: 1, name: /^Students' observations/ }).waitFor();
  await page.getByRole('table').waitFor();
  expect(await page.getByRole('link', { name: /^10\.1186/ }).getAttribute('href')).toBe(
    'https://doi.org/10.1186/s12879-022-07143-6',
  );
  const row = page.getByRole('row', { name: /^Håndhygiene – nasjonal veileder/ });
  expect(await row.textContent()).toContain('Ikke vurdert');
  expect(await row.getByRole('link').getAttribute('href')).toMatch(/^\/veiledere\//);
});

test('a filter that nothing fits, and a record that there is none of, are said in words', async () => {
  await open('/forskning?sok=finnesikkenoested');
  expect(await page.locator('main').textContent()).toContain('Det betyr ikke at ingen forsker på dette.');
  await open('/forskning/finnes-ikke');
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Prosjektet finnes ikke');
  await open('/forskning?tema=finnes-ikke');
  expect(await page.getByRole('alert').textContent()).toContain('Adressen spør om noe som ikke finnes');
});

test('nothing went wrong on the way, and nobody else was asked', () => {
  expect(opened.faults.filter((fault) => !fault.includes('400'))).toEqual([]);
});
