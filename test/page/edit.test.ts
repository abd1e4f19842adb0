import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { visitor } from '../support/browser.js';
import { editor, isFocused, openForm, said, save, signedIn } from '../support/editor.js';
import { inspect, settled } from '../support/inspect.js';
import { pageSystem } from '../support/page-system.js';

const COURSE = 'korsn-handhygiene-elaering';
const GUIDELINE = 'fhi-smittevernhandboka';
/** A guideline whose chapters have no topics of their own. */
const WITH_INHERITED = 'fhi-handhygieneveilederen';

const site = pageSystem({ own: true });

interface Course {
  version: number;
  status: string;
  durationMinutes: number | null;
  moduleCount: number | null;
  accessOpen: boolean | null;
  archived: boolean;
  languages: string[];
  nextReview: { nextReview: string | null };
  topics: { id: string }[];
  history: {
    nodes: { nature: string; why: string | null; fields: { field: string; before: unknown; after: unknown }[] }[];
  };
}

/** The course as the graph has it. */
async function courseNow(): Promise<Course> {
  const { data } = await site.system.post<{ course: Course }>(
    `query ($id: ID!) { course(id: $id) {
      version status durationMinutes moduleCount accessOpen archived languages topics { id }
      nextReview: reviewPlan { nextReview }
      history(first: 2) { nodes { nature why fields { field before after } } }
    } }`,
    { id: COURSE },
  );
  return data.course;
}

test('an editor corrects how long a course takes and in which languages, and finds it in the history', async () => {
  const { page, faults, close } = await editor(site.browser, site.system.url, `/kurs/${COURSE}`);
  const form = await openForm(page);
  await form.getByLabel('Varighet i minutter', { exact: true }).fill('45');
  await form.getByLabel('Språk', { exact: true }).fill('nb, en');
  await form.getByText('Du endrer 2 felt: Språk, Varighet i minutter').waitFor();
  await save(form, 'CORRECTION', 'Kurssiden sier 45 minutter.');
  await said(page, 'Endringene er lagret.');

  expect(await isFocused(page.getByRole('button', { name: 'Rediger', exact: true }))).toBe(true);
  const { history } = await courseNow();
  expect(history.nodes[0]).toEqual({
    nature: 'CORRECTION',
    why: 'Kurssiden sier 45 minutter.',
    fields: expect.arrayContaining([
      { field: 'durationMinutes', before: null, after: 45 },
      { field: 'languages', before: ['nb'], after: ['nb', 'en'] },
    ]) as unknown,
  });
  expect(history.nodes[0]!.fields).toHaveLength(2);
  expect(faults).toEqual([]);
  await close();
});

test('an editor gives a guideline a title in nynorsk; what was not touched is not sent', async () => {
  const { page, close } = await editor(site.browser, site.system.url, `/veiledere/${GUIDELINE}`);
  const form = await openForm(page);
  const sent = page.waitForRequest((request) => request.postData()?.includes('updateGuideline') ?? false);
  await form.getByRole('group', { name: 'Tittel' }).getByLabel('Nynorsk').fill('Smittevernhandboka');
  await save(form, 'NEWLY_FOUND');
  const { variables } = (await sent).postDataJSON() as { variables: { input: { fields: object } } };
  await said(page, 'Endringene er lagret.');

  const { data } = await site.system.post('query ($id: ID!) { guideline(id: $id) { title { nb nn } } }', {
    id: GUIDELINE,
  });
  expect(data).toEqual({ guideline: { title: { nb: expect.any(String), nn: 'Smittevernhandboka' } } });
  expect(Object.keys(variables.input.fields)).toEqual(['title']);
  await close();
});

/** The chapters of the guideline as the graph has them. */
async function chaptersNow(): Promise<{ id: string; lastUpdated: string | null }[]> {
  const { data } = await site.system.post<{ guideline: { chapters: { id: string; lastUpdated: string | null }[] } }>(
    `query ($id: ID!) { guideline(id: $id) { chapters {
      id title lastUpdated lastReviewed url note topicsInherited topics { id }
      reviewPlan { nextReview cycleMonths cycleNote responsibleUnit status responsible { id } }
    } } }`,
    { id: WITH_INHERITED },
  );
  return data.guideline.chapters;
}

test('an editor dates a chapter; nothing else of any chapter changes, and what it inherits does not become its own', async () => {
  const { page, close } = await editor(site.browser, site.system.url, `/veiledere/${WITH_INHERITED}`);
  const before = await chaptersNow();
  const form = await openForm(page);
  const chapters = form.getByRole('group', { name: 'Kapitler', exact: true });
  await chapters.locator('#edit-fields-chapters').click();
  const date = chapters.getByLabel('Sist oppdatert', { exact: true });
  await date.fill('2025-13');
  await save(form, 'REAL_CHANGE');
  await page.getByRole('link', { name: 'Kapitler 1: Sist oppdatert: Skriv en dato som finnes' }).waitFor();
  await date.fill('2025-11');
  await form.getByRole('button', { name: 'Lagre endringene' }).click();
  await said(page, 'Endringene er lagret.');

  expect(before.length).toBeGreaterThan(1);
  expect(await chaptersNow()).toEqual(before.map((one, at) => (at === 0 ? { ...one, lastUpdated: '2025-11' } : one)));
  await close();
});

test('an editor links a course to a topic, and takes the link away again', async () => {
  const { page, close } = await editor(site.browser, site.system.url, `/kurs/${COURSE}`);
  const before = (await courseNow()).topics.map(({ id }) => id);
  let form = await openForm(page, 'Koblinger');
  await form.getByRole('combobox', { name: 'Tema' }).fill('isolering');
  await form.getByRole('listbox').getByRole('option').first().click();
  await save(form, 'NEWLY_FOUND');
  await said(page, 'Koblingene er lagret.');
  const after = (await courseNow()).topics.map(({ id }) => id);
  expect(after).toEqual([...before, expect.any(String)]);

  form = await openForm(page, 'Koblinger');
  await form.getByRole('list', { name: 'Valgt: Tema' }).getByRole('button').last().click();
  await save(form, 'CORRECTION');
  await page.locator('.edit-form').waitFor({ state: 'detached' });
  expect((await courseNow()).topics.map(({ id }) => id)).toEqual(before);
  await close();
});

test('a whole edit by keyboard alone: who made the course, found by searching', async () => {
  const { page, close } = await editor(site.browser, site.system.url, `/kurs/${COURSE}`);
  const { keyboard } = page;
  const tabTo = async (selector: string) => {
    for (let presses = 0; presses < 120; presses += 1) {
      if ((await page.locator(`${selector}:focus`).count()) > 0) return;
      await keyboard.press('Tab');
    }
    throw new Error(`${selector} cannot be reached`);
  };
  await tabTo('.edit-buttons button');
  await keyboard.press('Enter');
  await page.locator('.edit-form').waitFor();
  await tabTo('#edit-fields-developedByIds');
  await keyboard.type('Helsedirektoratet');
  await page.getByRole('option', { name: 'Helsedirektoratet', exact: true }).waitFor();
  await keyboard.press('Enter');
  await page.getByRole('list', { name: 'Valgt: Utviklet av' }).waitFor();
  await tabTo('#edit-fields-note-nature');
  await keyboard.press('ArrowDown');
  await tabTo('.edit-saving button[type="submit"]');
  await keyboard.press('Enter');
  await said(page, 'Endringene er lagret.');
  const { data } = await site.system.post(
    'query ($id: ID!) { course(id: $id) { developedBy { name { text } } history(first: 1) { nodes { nature } } } }',
    { id: COURSE },
  );
  expect(data).toEqual({
    course: { developedBy: [{ name: { text: 'Helsedirektoratet' } }], history: { nodes: [{ nature: 'CORRECTION' }] } },
  });
  await close();
});

test('who has not signed in sees nothing of it; who lacks the scope is told which', async () => {
  const anyone = await visitor(site.browser, site.system.url);
  await anyone.page.goto(`/kurs/${COURSE}`);
  await settled(anyone.page);
  expect(await anyone.page.locator('.edit-buttons').count()).toBe(0);
  await anyone.close();

  const { page, close } = await editor(site.browser, site.system.url, `/kurs/${COURSE}`, {
    scopes: ['guidelines:write'],
  });
  await page.getByText('tilgangen courses:write mangler').waitFor();
  expect(await page.getByRole('button', { name: 'Rediger', exact: true }).count()).toBe(0);
  await close();
});

/** Waits until a form is open; `button` is its place among the buttons. */
const withForm = (button: number) => async (page: Page) => {
  await signedIn(page, 'Kari Nordmann');
  await page.reload();
  await settled(page);
  await page.locator('.edit-buttons button').nth(button).click();
  await page.locator('.edit-form').waitFor();
  await settled(page);
};

test.each([
  ['course', `/kurs/${COURSE}`, 0],
  ['course with its links', `/kurs/${COURSE}?form=koblinger`, 1],
  ['guideline', `/veiledere/${GUIDELINE}`, 0],
])(
  'the form of a %s keeps to WCAG in every language and scheme, and to the width of a phone',
  async (_, path, button) => {
    expect(await inspect(site.browser, site.system.url, path, withForm(button))).toEqual([]);
  },
  60_000,
);
