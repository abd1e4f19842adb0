import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { PROJECT_ROOT } from '../../platform/paths.js';
import { PHONE, visitor, type Visitor } from '../support/browser.js';
import { pageSystem } from '../support/page-system.js';

const FOLDER = join(PROJECT_ROOT, 'web', 'features', 'explore', 'questions');
const questions = readdirSync(FOLDER)
  .sort()
  .map((file) => readFileSync(join(FOLDER, file), 'utf8'));
const titles = questions.map((query) => /^# (.*)$/m.exec(query)?.[1] ?? '');

const TRAIL = {
  query: `
    query OneCourse($id: ID!) {
  course(id: $id) { ...Named } }
    fragment Named on Course { title { text } status }`,
  variables: { id: 'korsn-handhygiene-elaering' },
};
const trailTo = (trail: unknown) => `/utforsk#${new URLSearchParams({ spor: JSON.stringify(trail) }).toString()}`;

const site = pageSystem();
let visit: Visitor;
beforeEach(async () => {
  visit = await visitor(site.browser, site.system.url);
});
afterEach(async () => {
  // No fault, no request to another machine, no complaint of the content security policy.
  expect(visit.faults).toEqual([]);
  await visit.close();
});

const tabs = (page: Page) => page.locator('.graphiql-tab-button').allTextContents();

/** What an editor holds: not all of it is on the screen. */
const held = (page: Page, file: 'operation.graphql' | 'variables.json' | 'response.json') =>
  page.evaluate<string>(
    `__MONACO.editor.getModels().find(({ uri }) => uri.path.endsWith('${file}'))?.getValue() ?? ''`,
  );

async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.locator('.graphiql-query-editor .view-line').first().waitFor();
}

/** Runs the active tab from within its editor, and gives the answer. */
async function run(page: Page): Promise<unknown> {
  await page.keyboard.press('Control+Enter');
  await page.locator('.graphiql-response .view-line', { hasText: '"data"' }).waitFor();
  return JSON.parse(await held(page, 'response.json')) as unknown;
}

describe('A researcher explores the graph', () => {
  test('starting from the ten questions, with the documentation open', async () => {
    const { page } = visit;
    await open(page, '/utforsk');
    expect(titles).toHaveLength(10);
    expect(await tabs(page)).toEqual(titles);
    expect(await held(page, 'operation.graphql')).toBe(questions[0]);
    const docs = page.locator('.graphiql-plugin');
    await docs.getByText('Root Types').waitFor();
    await docs.getByRole('link', { name: 'Query', exact: true }).click();
    await docs.getByRole('link', { name: 'gapMap', exact: true }).waitFor();
  });

  test('by keyboard alone: to the query, run it, and on to the next', async () => {
    const { page } = visit;
    await open(page, '/utforsk');
    await page.getByRole('link', { name: 'Hopp til spørringen' }).focus();
    for (const key of ['Enter', 'Tab', 'Enter']) await page.keyboard.press(key);
    const { data } = await site.system.post(questions[0] ?? '');
    expect(await run(page)).toEqual({ data });
    // Skipping within the page has not begun it anew.
    expect(await tabs(page)).toEqual(titles);

    await page.getByRole('button', { name: titles[1] ?? '' }).press('Enter');
    await page.locator('.graphiql-query-editor .view-line', { hasText: titles[1]?.slice(0, 20) ?? '' }).waitFor();
    expect(await held(page, 'operation.graphql')).toBe(questions[1]);
    expect(await tabs(page)).toEqual(titles);
  });

  test('from the query behind a view, in a tab before the ten', async () => {
    const { page } = visit;
    await open(page, trailTo(TRAIL));
    expect(await tabs(page)).toEqual(['Spørringen bak siden du kom fra', ...titles]);
    expect(await held(page, 'variables.json')).toBe('{\n  "id": "korsn-handhygiene-elaering"\n}');
    expect(await held(page, 'operation.graphql')).toContain('query OneCourse($id: ID!) {\n  course(id: $id) {\n');
    await page.locator('.graphiql-query-editor .monaco-editor').click();
    const { data } = await site.system.post(TRAIL.query, TRAIL.variables);
    expect(await run(page)).toEqual({ data });
    expect(data).toEqual({ course: { title: { text: expect.any(String) }, status: 'ACTIVE' } });
  });

  test('from the query behind the first page, by the link in its footer', async () => {
    const { page } = visit;
    await page.goto('/');
    await page
      .getByRole('link', { name: /^Vis spørring(en)?.* bak denne siden$/ })
      .first()
      .click();
    await page.locator('.graphiql-query-editor .view-line').first().waitFor();
    expect((await tabs(page)).slice(0, 2)).toEqual(['Spørringen bak siden du kom fra', titles[0]]);
    const query = await held(page, 'operation.graphql');
    const variables = JSON.parse(await held(page, 'variables.json')) as object;
    const { data, errors } = await site.system.post(query, variables);
    expect(errors).toEqual([]);
    await page.locator('.graphiql-query-editor .monaco-editor').click();
    expect(await run(page)).toEqual({ data });
    // The same question in another language
    const english = await page.getByRole('link', { name: 'English' }).getAttribute('href');
    expect(english).toBe(`/en/utforsk${new URL(page.url()).hash}`);
  });

  test('and comes back to the ten questions, whatever was there before', async () => {
    const { page } = visit;
    await open(page, trailTo(TRAIL));
    await page.getByRole('button', { name: 'New tab' }).click();
    expect(await tabs(page)).toEqual(['Spørringen bak siden du kom fra', ...titles, 'Uten navn']);
    await page.goto('/kurs');
    await open(page, '/utforsk');
    expect(await tabs(page)).toEqual(titles);
    expect(await held(page, 'variables.json')).toBe('');
  });

  test('is told when the query in the address cannot be read, until it can', async () => {
    const { page } = visit;
    await open(page, '/utforsk#spor=%7B%22query%22%3A%22query+%7B');
    const told = page.getByRole('alert').getByText('Spørringen i adressen kan ikke leses');
    for (const address of [trailTo({ query: 'hent kurs' }), trailTo({ query: '{ topics { id } }', variables: [1] })]) {
      await told.waitFor();
      expect(await tabs(page)).toEqual(titles);
      await page.goto(address);
    }
    await told.waitFor();
    await page.goto(trailTo(TRAIL));
    await told.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Spørringen bak siden du kom fra' }).waitFor();
  });

  test('in the language and the colours of the page, on a phone too', async () => {
    const { page } = visit;
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.setViewportSize(PHONE);
    await open(page, `/nn${trailTo(TRAIL)}`);
    expect((await tabs(page))[0]).toBe('Spørjinga bak sida du kom frå');
    expect(await page.evaluate('document.body.className')).toContain('graphiql-dark');
    await page.emulateMedia({ colorScheme: 'light' });
    await page.locator('body.graphiql-light').waitFor();
    expect(await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth')).toBe(0);
  });
});

test('the other views load nothing of the editor', async () => {
  const { page } = visit;
  const loaded: string[] = [];
  page.on('response', (response) => loaded.push(response.url()));
  await page.goto('/kurs');
  await page.locator('h1').waitFor();
  await page.waitForLoadState('networkidle');
  expect(loaded.filter((url) => /monaco|Editor|worker|explore/.test(url))).toEqual([]);
});
