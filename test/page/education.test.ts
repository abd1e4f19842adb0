import { beforeAll, expect, test } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { visitor, type Visitor } from '../support/browser.js';
import { savedTable } from '../support/downloads.js';
import { settled } from '../support/inspect.js';
import { goTo, pageSystem } from '../support/page-system.js';

const site = pageSystem();
let window: Visitor;
let page: Page;
beforeAll(async () => {
  window = await visitor(site.browser, site.system.url);
  page = window.page;
  page.setDefaultTimeout(8000);
}, 60_000);

const open = (path: string) => goTo(page, path);
const hasFocus = async (at: Locator) => (await at.and(page.locator(':focus')).count()) === 1;
const texts = async (selector: string) => (await page.locator(selector).allInnerTexts()).map((text) => text.trim());

interface Named {
  id: string;
  name: { text: string };
  regulation: { legalId: string; url: string } | null;
  sharedGoalSets: { id: string }[];
}

async function programmes(filter: object, audienceIds: string[] | null = null): Promise<Named[]> {
  const { data } = await site.system.post<{ catalogue: { programmes: { nodes: Named[] } } }>(
    `query ($filter: ProgrammeFilter, $audienceIds: [ID!]) { catalogue { programmes(filter: $filter, audienceIds: $audienceIds, first: 100) {
      nodes { id name { text } regulation { legalId url } sharedGoalSets { id } } } } }`,
    { filter, audienceIds },
  );
  return data.catalogue.programmes.nodes;
}

async function outcomes(programmeIds: string[], topicIds: string[], weakMatch: false | null = false): Promise<number> {
  const { data } = await site.system.post<{ catalogue: { learningOutcomes: { totalCount: number } } }>(
    `query ($filter: LearningOutcomeFilter, $alignedTo: AlignmentFilter) {
      catalogue { learningOutcomes(filter: $filter, alignedTo: $alignedTo) { totalCount } } }`,
    { filter: { programmeIds, weakMatch }, alignedTo: { topicIds } },
  );
  return data.catalogue.learningOutcomes.totalCount;
}

const NATIONAL = { group: ['RETHOS'], level: ['BACHELOR', 'MASTER', 'PROFESSIONAL', null] };

test('an analyst reports which educations of nurses mention hand hygiene, with the regulations, as CSV', async () => {
  // Given the programmes that educate nurses
  await open('/utdanning');
  await page.getByText('Målgruppe', { exact: true }).click();
  await page.getByRole('checkbox', { name: 'Sykepleier', exact: true }).check();
  await page.getByText('Tema', { exact: true }).first().click();
  await page.getByLabel('Finn i tema').fill('håndhyg');
  await page.getByRole('checkbox', { name: /^Håndhygiene/ }).check();
  // When one asks for those that do not mention it
  await page.getByRole('link', { name: 'Uten omtale' }).click();
  await page.getByRole('heading', { name: /^Utdanninger uten omtale av Håndhygiene/ }).waitFor();
  await settled(page);
  // Then it is all of them, each with its regulation; and not one of their outcomes is on it
  const nurses = await programmes(NATIONAL, ['sykepleier']);
  expect(
    await outcomes(
      nurses.map(({ id }) => id),
      ['haandhygiene'],
      null,
    ),
  ).toBe(0);
  expect(await page.getByText(`${nurses.length} av ${nurses.length} gjennomsøkte utdanninger`).count()).toBe(1);
  expect(await texts('tbody th')).toEqual(nurses.map(({ name }) => name.text));
  expect(await page.getByRole('link', { name: 'FOR-2025-07-04-1477' }).first().getAttribute('href')).toBe(
    'https://lovdata.no/dokument/SF/forskrift/2025-07-04-1477',
  );
  const { columns, rows } = await savedTable(page);
  expect(columns.slice(0, 3)).toEqual(['Utdanning', 'Forskrift', 'Lenke']);
  expect(rows.map((row) => [row[0], row[1], row[2], row[6]])).toEqual(
    nurses.map(({ name, regulation }) => [name.text, regulation?.legalId, regulation?.url, 'Ikke nevnt']),
  );
  // And the course plans of institutions, read in part, are no part of that
  await page.getByRole('link', { name: 'Emneplaner ved enkeltinstitusjoner' }).click();
  await page.getByText('2 utdanninger er ikke gjennomsøkt').waitFor();
  expect(await page.getByText('0 av 0 gjennomsøkte utdanninger').count()).toBe(1);
});

test('national regulations without antibiotic stewardship are those that the graph knows nothing of', async () => {
  await open('/utdanning?visning=uten&tema=antibiotikastyring');
  const all = await programmes({ ...NATIONAL, coverage: ['SCANNED'] });
  const counts = await Promise.all(all.map(({ id }) => outcomes([id], ['antibiotikastyring'])));
  const silent = all.filter((_, index) => counts[index] === 0).map(({ name }) => name.text);
  expect(silent.length).toBe(21);
  expect(await texts('tbody th')).toEqual(silent);
  expect(await page.getByText(`21 av ${all.length} gjennomsøkte utdanninger`).count()).toBe(1);
});

test('where nobody has looked, nothing is said to be not mentioned', async () => {
  await open('/utdanning?nivaa=vgs');
  expect(await page.getByText('Ikke nevnt', { exact: true }).count()).toBe(0);
  expect(await page.locator('td.notCollected').count()).toBe(6 * 12);
  expect(await page.getByText('Ikke samlet inn: ingen har sett etter.').count()).toBe(1);
  await open('/utdanning?nivaa=vgs&visning=uten');
  expect(await page.getByText('0 av 0 gjennomsøkte utdanninger').count()).toBe(1);
  expect(await texts('.not-searched li a')).toContain('Vg2 helsearbeiderfag');
});

test('each number of the matrix is that of the list it leads to, goal sets shared with others included', async () => {
  await open('/utdanning?nivaa=lis&tema=antibiotikastyring');
  const shared = (await programmes({ group: ['LIS'] })).filter(({ sharedGoalSets }) => sharedGoalSets.length > 0);
  for (const { id, name, sharedGoalSets } of shared.slice(0, 6)) {
    const count = await outcomes([id, ...sharedGoalSets.map((set) => set.id)], ['riktig-antibiotikabruk']);
    const cell = page.getByRole('link', { name: `${count} læringsmål: ${name.text}, Riktig antibiotikabruk` });
    expect([name.text, count, await cell.count()]).toEqual([name.text, count, count === 0 ? 0 : 1]);
  }
  await page.getByRole('link', { name: /^\d+ læringsmål: Blodsykdommer, Riktig antibiotikabruk/ }).click();
  const panel = page.getByRole('dialog', { name: 'Blodsykdommer: Riktig antibiotikabruk' });
  await panel.getByText(/^\d+ læringsmål$/).waitFor();
  const listed = await panel.locator('.outcome').count();
  expect(await panel.getByText(`${listed} læringsmål`, { exact: true }).count()).toBe(1);
  expect(await panel.getByText('Forvaltes av Helsedirektoratet').count()).toBe(listed);
  expect(await panel.getByRole('link', { name: /^FOR-2016-12-08-1482/ }).count()).toBe(listed);
  // The way back closes it
  await page.goBack();
  await panel.waitFor({ state: 'hidden' });
});

test('competences count outcomes on any of their topics', async () => {
  await open('/utdanning?visning=kompetanser');
  const { data } = await site.system.post<{ topics: { id: string; ecdcCompetencies: string[] }[] }>(
    '{ topics { id ecdcCompetencies } }',
  );
  const topicIds = data.topics.filter(({ ecdcCompetencies }) => ecdcCompetencies.includes('4.2')).map(({ id }) => id);
  const count = await outcomes(['bioingenior'], topicIds);
  expect(count).toBeGreaterThan(0);
  const cell = page.getByRole('link', { name: new RegExp(`^${count} læringsutbytter?: Bioingeniørutdanning, 4.2 `) });
  expect(await cell.count()).toBe(1);
  await cell.click();
  await page.getByRole('dialog').locator('.outcome').first().waitFor();
  expect(await page.getByRole('dialog').locator('.outcome').count()).toBe(count);
});

test('the CSV of the matrix is what is seen', async () => {
  await open('/utdanning?nivaa=videre&tema=antibiotikastyring');
  const { columns, rows } = await savedTable(page);
  // How far each programme was looked at stands with its name, since every row is a topic
  const [corner, ...named] = columns.map((column) => column.replace(/ \([^()]*\)$/, ''));
  expect([corner, ...named]).toEqual(['Tema', ...(await texts('thead th:not(.corner) a'))]);
  expect(
    columns.slice(1).every((column) => / \((Alle læringsutbytter gjennomsøkt|Delvis gjennomgått)\)$/.test(column)),
  ).toBe(true);
  expect(rows.map(([topic]) => topic)).toEqual((await texts('tbody th')).map((text) => text.replace(/^[▾▸]\s*/, '')));
  const seen = await page.evaluate<string[][]>(
    `[...document.querySelectorAll('.matrix tbody tr')].map((row) =>
      [...row.querySelectorAll('td')].map((td) => td.querySelector('a, .visually-hidden').textContent))`,
  );
  expect(rows.map((row) => row.slice(1))).toEqual(seen);
});

test('two programmes stand side by side, and what only one mentions is said in words', async () => {
  await open('/utdanning?visning=sammenlign');
  await page.getByLabel('Første utdanning').selectOption({ label: 'Bachelor i sykepleie' });
  await page.getByLabel('Andre utdanning').selectOption({ label: 'Operasjonssykepleierutdanning' });
  const where = (topic: string) =>
    page
      .getByRole('row')
      .filter({ has: page.getByRole('rowheader', { name: topic, exact: true }) })
      .locator('td')
      .last();
  await where('Basale smittevernrutiner').waitFor();
  expect(await where('Basale smittevernrutiner').innerText()).toBe('Begge');
  expect(await where('Aseptisk teknikk').innerText()).toBe('Bare Operasjonssykepleierutdanning');
  expect(await where('Antibiotikaresistens').innerText()).toBe('Bare Bachelor i sykepleie');
  expect((await savedTable(page)).rows.find(([topic]) => topic === 'Aseptisk teknikk')?.slice(3)).toEqual([
    'Bare Operasjonssykepleierutdanning',
  ]);
  // A course plan that was read in part: that it holds nothing on a topic is not known
  await page.getByLabel('Andre utdanning').selectOption('uit-hsy4301-2');
  await page
    .getByText(/Om .* også nevner det, er ukjent: ikke gjennomsøkt/)
    .first()
    .waitFor();
});

test('the law of an earlier day was another text, which was not collected', async () => {
  await open('/utdanning?visning=rett&malgruppe=sykepleier');
  await page.getByLabel('Dag', { exact: true }).fill('2024-06-01');
  await page.getByLabel('Sammenlign med dag').fill('2026-01-01');
  await page.keyboard.press('Enter');
  await page.getByRole('columnheader', { name: '1. januar 2026' }).waitFor();
  await settled(page);
  const { data } = await site.system.post<{ programme: { then: string; later: string } }>(
    '{ programme(id: "sykepleie") { then: validity(on: "2024-06-01") later: validity(on: "2026-01-01") } }',
  );
  expect(data.programme).toEqual({ then: 'OLDER_TEXT_NOT_COLLECTED', later: 'IN_FORCE' });
  const row = page.getByRole('row', { name: /^Bachelor i sykepleie/ });
  expect(await row.locator('.OLDER_TEXT_NOT_COLLECTED').count()).toBe(1);
  expect(await row.locator('.IN_FORCE').count()).toBe(1);
  expect(await row.innerText()).toContain('Hva som gjaldt den andre, er ikke samlet inn.');
});

test('by keyboard alone: open a topic, read the outcomes of a cell, and come back to it', async () => {
  await open('/utdanning?malgruppe=sykepleier&program=sykepleie');
  const topic = page.getByRole('button', { name: 'Smitteforebygging i klinisk arbeid' });
  for (let presses = 0; presses < 200 && !(await hasFocus(topic)); presses += 1) {
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  const cell = page.getByRole('link', { name: '2 læringsutbytter: Bachelor i sykepleie, Basale smittevernrutiner' });
  await cell.waitFor();
  expect(await topic.getAttribute('aria-expanded')).toBe('true');
  for (let presses = 0; presses < 200 && !(await hasFocus(cell)); presses += 1) {
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  const panel = page.getByRole('dialog', { name: 'Bachelor i sykepleie: Basale smittevernrutiner' });
  await panel.locator('.outcome').nth(1).waitFor();
  await page.keyboard.press('Escape');
  await panel.waitFor({ state: 'hidden' });
  expect(await hasFocus(cell)).toBe(true);
});

test('nothing went wrong in the page on the way', () => {
  expect(window.faults.filter((fault) => !fault.includes('400'))).toEqual([]);
});
