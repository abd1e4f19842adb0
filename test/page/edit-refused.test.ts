import { expect, test } from '@jest/globals';
import type { Locator } from 'playwright-core';
import { BOTH, editor, isFocused, openForm, said, save } from '../support/editor.js';
import { tokenFor } from '../support/identity.js';
import { pageSystem } from '../support/page-system.js';

const COURSE = 'korsn-handhygiene-elaering';

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

/** Somebody else's change of the course, by the graph. */
async function changedElsewhere(fields: object, why: string): Promise<void> {
  const client = site.system.as(await tokenFor({ person: 'Ola Hansen', scopes: BOTH }));
  const { version } = await courseNow();
  const { data } = await client.post<{ updateCourse: { errors: object[] } }>(
    'mutation ($input: UpdateCourseInput!) { updateCourse(input: $input) { errors { message } } }',
    { input: { id: COURSE, version, fields, note: { nature: 'REAL_CHANGE', why } } },
  );
  expect(data.updateCourse.errors).toEqual([]);
}
test('two edit at once: the second sees what both changed, keeps one and takes one, and nothing is lost', async () => {
  const { page, close } = await editor(site.browser, site.system.url, `/kurs/${COURSE}`);
  const form = await openForm(page);
  await form.getByLabel('Varighet i minutter', { exact: true }).fill('60');
  await form.getByLabel('Antall moduler', { exact: true }).fill('3');
  await changedElsewhere({ durationMinutes: 90, moduleCount: 5, accessOpen: true }, 'Ny utgave');
  await save(form, 'REAL_CHANGE', 'Utvidet');

  const conflict = page.locator('.edit-conflict');
  const duration = conflict.getByRole('group', { name: 'Varighet i minutter' });
  await duration.getByText('Ny utgave').waitFor();
  expect(await duration.locator('dd').allInnerTexts()).toEqual([
    'Ukjent',
    expect.stringMatching(/^90 \(.+\) – Ny utgave$/),
    '60',
  ]);
  expect(await conflict.locator('li').allInnerTexts()).toEqual([expect.stringContaining('Åpent for alle')]);

  // Saving again without having chosen is not possible
  await form.getByRole('button', { name: 'Lagre endringene' }).click();
  await page.locator('ds-error-summary:focus').waitFor();
  expect(await page.locator('.edit-problems a').count()).toBe(2);

  await duration.getByLabel('Behold mitt').check();
  await conflict.getByRole('group', { name: 'Antall moduler' }).getByLabel('Ta det som står nå').check();
  await form.getByRole('button', { name: 'Lagre endringene' }).click();
  await said(page, 'Endringene er lagret.');
  expect(await courseNow()).toMatchObject({ durationMinutes: 60, moduleCount: 5, accessOpen: true });
  await close();
});

test('a date that does not exist is not sent; the summary has the focus and leads to the field', async () => {
  const { page, close } = await editor(site.browser, site.system.url, `/kurs/${COURSE}`);
  const form = await openForm(page);
  await form.getByLabel('Neste gjennomgang', { exact: true }).fill('2027-13');
  await save(form, 'REAL_CHANGE');
  await page.locator('ds-error-summary:focus').waitFor();
  await page.getByRole('link', { name: /Neste gjennomgang: Skriv en dato som finnes/ }).click();
  expect(await isFocused(form.getByLabel('Neste gjennomgang', { exact: true }))).toBe(true);
  expect(await form.getByLabel('Neste gjennomgang', { exact: true }).getAttribute('aria-invalid')).toBe('true');

  await form.getByLabel('Neste gjennomgang', { exact: true }).fill('2027-03');
  await form.getByRole('button', { name: 'Lagre endringene' }).click();
  await said(page, 'Endringene er lagret.');
  expect((await courseNow()).nextReview.nextReview).toBe('2027-03');
  await close();
});

test('a registry that does not answer, or a session that ended, takes nothing of what was typed', async () => {
  const { page, close } = await editor(site.browser, site.system.url, `/kurs/${COURSE}`);
  const form = await openForm(page);
  await form.getByLabel('Antall moduler', { exact: true }).fill('7');
  const answers = [
    {
      status: 200,
      json: {
        data: { changed: null },
        errors: [
          {
            message: 'No answer',
            extensions: { code: 'SOURCE_UNAVAILABLE', registry: 'competence', lastAnswered: null },
          },
        ],
      },
    },
    { status: 401, json: { errors: [{ message: 'Expired', extensions: { code: 'UNAUTHENTICATED' } }] } },
  ];
  await page.route('**/graphql*', (route) =>
    route.request().postData()?.includes('updateCourse') && answers.length > 0
      ? route.fulfill(answers.shift())
      : route.continue(),
  );
  await save(form, 'REAL_CHANGE');
  await page.getByText('et register som må sjekke det du viser til, svarer ikke').waitFor();
  await form.getByRole('button', { name: 'Lagre endringene' }).click();
  await page.getByText('innloggingen din er utløpt').waitFor();
  const link = page.getByRole('link', { name: 'Logg inn i en ny fane' });
  expect([await link.getAttribute('target'), await link.getAttribute('href')]).toEqual([
    '_blank',
    `/auth/sign-in?return=${encodeURIComponent(`/kurs/${COURSE}`)}`,
  ]);
  expect(await form.getByLabel('Antall moduler', { exact: true }).inputValue()).toBe('7');

  // Back with a new session, what was typed is saved; before that, closing asks first
  await page.keyboard.press('Escape');
  await page.getByRole('alertdialog').getByRole('button', { name: 'Fortsett å redigere' }).click();
  await form.getByRole('button', { name: 'Lagre endringene' }).click();
  await said(page, 'Endringene er lagret.');
  expect((await courseNow()).moduleCount).toBe(7);
  await close();
});

test('a course is retired, archived and restored, each after a look at what will be recorded', async () => {
  const { page, close } = await editor(site.browser, site.system.url, `/kurs/${COURSE}`);
  const happen = async (action: string, fill: (form: Locator) => Promise<void>, done: string) => {
    await page.getByRole('button', { name: 'Rediger', exact: true }).click();
    await page.getByRole('button', { name: action, exact: true }).click();
    const form = page.locator('.edit-action');
    await fill(form);
    await form.getByRole('button', { name: 'Fortsett' }).click();
    await form.getByRole('button', { name: 'Ja, registrer' }).click();
    await said(page, done);
  };
  await happen(
    'Legg ned kurset',
    (form) => form.getByLabel('Hvorfor statusen er slik').fill('Nettsiden er borte.'),
    'Kurset er registrert som nedlagt.',
  );
  expect(await courseNow()).toMatchObject({
    status: 'RETIRED',
    archived: false,
    history: { nodes: [{ why: 'Nettsiden er borte.' }, {}] },
  });
  await happen('Arkiver kurset', () => Promise.resolve(), 'Kurset er arkivert.');
  expect((await courseNow()).archived).toBe(true);
  await happen('Hent kurset tilbake', () => Promise.resolve(), 'Kurset er hentet tilbake.');
  expect((await courseNow()).archived).toBe(false);
  await close();
});
