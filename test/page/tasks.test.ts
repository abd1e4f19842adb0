import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import * as operations from '../generated/graphql.js';
import { visitor } from '../support/browser.js';
import { tokenFor } from '../support/identity.js';
import { inspect, settled } from '../support/inspect.js';
import { enterRun } from '../support/new-course.js';
import { pageSystem } from '../support/page-system.js';
import type { Client } from '../support/client.js';

/** Looking at a view in six ways takes its time on a busy machine, in milliseconds. */
const INSPECTION = 180_000;

const site = pageSystem({ own: true });
let editor: Client;
let page: Page;
let faults: string[];
beforeAll(async () => {
  editor = site.system.as(await tokenFor({ scopes: ['courses:write'] }));
  ({ page, faults } = await coordinator(['courses:write']));
});

/** A coordinator who has signed in, with scopes. */
async function coordinator(scopes: string[]) {
  const authorization = `Bearer ${await tokenFor({ scopes })}`;
  const one = await visitor(site.browser, site.system.url, { extraHTTPHeaders: { authorization } });
  await signIn(one.page, scopes);
  return one;
}
const signIn = async (where: Page, scopes: string[] | null) => {
  const signedIn = scopes && {
    name: 'Kari Nordmann',
    organisationId: 'fhi',
    scopes,
    expiresAt: '2100-01-01T00:00:00Z',
  };
  await where.route('**/auth/session', (route) => route.fulfill({ json: { offered: true, signedIn } }));
};

const queue = async () =>
  (await site.system.ask(operations.CourseVerificationQueueDocument, {})).courseVerificationQueue;
const courseNow = async (id: string) => (await site.system.ask(operations.CourseInWorkDocument, { id })).course!;
const undecided = async () =>
  (await site.system.ask(operations.DecidedOverlapsDocument, { decided: false })).overlapCandidates;
const open = async (where = page) => {
  await where.goto('/oppgaver');
  await settled(where);
};
const provider = (name: string) => page.locator('.provider-to-ask').filter({ hasText: name });
const numbers = (section: string) =>
  page.locator(`section[aria-labelledby="${section}"] > .answered > .count`).textContent();
const confirm = async (place: Locator, informant: string) => {
  await place.getByLabel('Hvem sa det?').fill(informant);
  await place.getByRole('button', { name: /^Bekreft \d/ }).click();
};

describe('The coordinator of e-learning has called a provider', () => {
  test('the queue says whom to ask about how many courses', async () => {
    const { courseCount, totalCount } = await queue();
    await open();
    expect(await numbers('verification')).toBe(
      `${courseCount} norske kurs har ukjent status, hos ${totalCount} tilbydere.`,
    );
    expect(await page.locator('.provider-to-ask > u-summary, .provider-to-ask > summary').first().textContent()).toBe(
      'Antibiotikasenteret for primærmedisin (7)',
    );
  });

  test('confirms its three courses at once, and they are gone from the queue', async () => {
    const nhi = provider('Norsk Helseinformatikk');
    await nhi.getByText('Norsk Helseinformatikk (3)').click();
    await nhi.getByRole('checkbox', { name: 'Velg alle 3' }).check();
    await nhi.getByLabel('Hva er statusen?').selectOption('RETIRED');
    await confirm(nhi, 'Redaksjonen i NHI');
    await page.getByText('3 kurs fra Norsk Helseinformatikk er bekreftet.').waitFor();
    await nhi.waitFor({ state: 'detached' });

    const { nodes, courseCount, totalCount } = await queue();
    expect(nodes.map((node) => node.provider!.id)).not.toContain('nhi');
    await page.getByText(`${courseCount} norske kurs har ukjent status, hos ${totalCount} tilbydere.`).waitFor();
    expect(await courseNow('nhi-basale-smittevernrutiner')).toMatchObject({
      status: 'RETIRED',
      confirmation: { status: 'RETIRED', informant: 'Redaksjonen i NHI' },
    });
    // Whoever hears the page is told, and is not left where nothing is any more
    expect(await page.locator('.done:focus').count()).toBe(1);
  });

  test('what the registry refuses is said, and nothing is changed', async () => {
    const place = provider('Kompetansebroen');
    await place.getByText('Kompetansebroen (2)').click();
    await place.getByRole('checkbox', { name: 'Velg alle 2' }).check();
    await confirm(place, 'kari@example.org');
    await place.getByText('Ingenting er endret ennå').waitFor();
    expect((await courseNow('kompetansebroen-handhygiene')).status).toBe('UNKNOWN');
  });

  test('somebody else has changed one of the courses: what differs is shown, and it can be taken along', async () => {
    const id = 'kompetansebroen-handhygiene';
    const { version } = await courseNow(id);
    await editor.ask(operations.UpdateCourseDocument, {
      input: { id, version, fields: { statusNote: 'Flyttet til ny side' } },
    });

    const place = provider('Kompetansebroen');
    await confirm(place, 'Kursansvarlig');
    await place.getByText('er endret av noen andre etter at du valgte det').waitFor();
    await place.getByText('Flyttet til ny side').last().waitFor();
    expect((await courseNow('kompetansebroen-antibiotika-i-helsetjenesten')).status).toBe('UNKNOWN');

    await place.getByRole('button', { name: 'Jeg har sett endringen: ta med E-læringskurs om håndhygiene' }).click();
    await confirm(place, 'Kursansvarlig');
    await page.getByText('2 kurs fra Kompetansebroen er bekreftet.').waitFor();
    expect(await courseNow(id)).toMatchObject({ status: 'ACTIVE', version: version + 2 });
  });
});

describe('The coordinator decides whether two courses overlap', () => {
  test('by keyboard alone: opens the pair, compares, says how they stand and why', async () => {
    const { totalCount, nodes } = await undecided();
    await open();
    await page.locator('#overlaps').click();
    const tabTo = async (selector: string) => {
      for (let step = 0; step < 80; step++) {
        await page.keyboard.press('Tab');
        if ((await page.locator(selector).and(page.locator(':focus')).count()) > 0) return;
      }
      throw new Error(`The Tab key never came to ${selector}`);
    };
    await tabTo('.pair:first-of-type u-summary, .pair:first-of-type summary');
    await page.keyboard.press('Enter');
    const pair = page.locator('.pair').first();
    await pair.getByText('Felles emner (vekt 0,4):').waitFor();
    expect(await pair.locator('.pair-facts tr.differs').count()).toBeGreaterThan(0);
    expect(await pair.locator('.pair-facts tr.differs').first().textContent()).toContain('Ulikt');
    await tabTo('.pair input[type="radio"]');
    await page.keyboard.press('ArrowDown');
    await tabTo('.pair textarea');
    await page.keyboard.type('Samme innhold, to inngangssider.');
    await tabTo('.pair button[type="submit"]');
    await page.keyboard.press('Enter');
    await page.getByText('Avgjørelsen er lagret.').waitFor();

    expect((await undecided()).totalCount).toBe(totalCount - 1);
    await page.getByText(`${totalCount - 1} par venter på en avgjørelse`).waitFor();
    const decided = (await site.system.ask(operations.DecidedOverlapsDocument, { decided: true })).overlapCandidates
      .nodes;
    expect(decided.map(({ courses, decision }) => [courses, decision!.verdict, decision!.reason])).toEqual([
      [nodes[0]!.courses, 'RECOMMEND_MERGING', 'Samme innhold, to inngangssider.'],
    ]);
  });

  test('a course has changed meanwhile: what differs is shown, and the decision is made on what is now', async () => {
    const [id] = (await undecided()).nodes[0]!.courses.map((course) => course.id);
    const pair = page.locator('.pair').first();
    await pair.locator('u-summary, summary').first().click();
    await pair.locator('input[value="DIFFERENT"]').check();
    await pair.getByLabel('Begrunnelse').fill('Ulikt innhold');
    const { version } = await courseNow(id!);
    await editor.ask(operations.UpdateCourseDocument, {
      input: { id: id!, version, fields: { formatNote: 'Ny form' } },
    });

    await pair.getByRole('button', { name: 'Lagre avgjørelsen' }).click();
    await pair.getByText('Ny form').waitFor();
    await pair.getByRole('button', { name: 'Lagre likevel, etter å ha sett hva som er endret' }).click();
    await page.locator('.done', { hasText: 'Avgjørelsen er lagret.' }).waitFor();
  });
});

test('short lists lead to all that they count', async () => {
  const due = page.locator('section[aria-labelledby="waiting-due"]');
  const number = /\((\d+)\)/.exec((await due.locator('h3').textContent()) ?? '')?.[1];
  await due.getByRole('link', { name: `Se alle ${number}` }).click();
  await page.locator('.result-count', { hasText: `${number} kurs er registrert` }).waitFor();
});

test('nothing went wrong in the page on the way', () => {
  expect(faults).toEqual([]);
});

test('who has not signed in reads the queues, and is offered to sign in', async () => {
  const stranger = await visitor(site.browser, site.system.url);
  await signIn(stranger.page, null);
  await open(stranger.page);
  const way = stranger.page.locator('main').getByRole('link', { name: 'Logg inn' });
  expect(await way.getAttribute('href')).toBe('/auth/sign-in?return=%2Foppgaver');
  await stranger.page.getByText('Antibiotikasenteret for primærmedisin (7)').click();
  await stranger.page.getByRole('link', { name: 'Resistens på timeplanen' }).waitFor();
  expect(await stranger.page.getByRole('checkbox').count()).toBe(0);
  await stranger.close();
});

test('who may not change courses is told which scope is missing', async () => {
  const reader = await coordinator([]);
  await open(reader.page);
  expect(await reader.page.locator('main code').first().textContent()).toBe('courses:write');
  expect(await reader.page.getByRole('checkbox').count()).toBe(0);
  await reader.close();
});

test('a queue whose registry does not answer is not empty: it is not known', async () => {
  const stranger = await visitor(site.browser, site.system.url);
  await signIn(stranger.page, null);
  await stranger.page.route('**/graphql*', (route) =>
    route.fulfill({
      json: {
        data: null,
        errors: [
          {
            message: 'courses does not answer.',
            extensions: { code: 'SOURCE_UNAVAILABLE', registry: 'courses', lastAnswered: null },
          },
        ],
      },
    }),
  );
  await open(stranger.page);
  await stranger.page.getByText('Spørsmålet kunne ikke besvares').first().waitFor();
  await stranger.close();
});

test('recorded runs of a course: what is over is folded, and courses can be asked to start soon', async () => {
  const id = 'korsn-handhygiene-elaering';
  for (const days of [20, -20]) await enterRun(editor, id, days);
  await site.on(`/kurs/${id}`, async (where) => {
    const runs = where.locator('section[aria-labelledby="runs"] li:visible');
    const said = /^\d+\. \S+ \d{4}\s+Bekreftet\s+Tromsø\. Påmeldingsfrist: /;
    expect(await runs.allInnerTexts()).toEqual([expect.stringMatching(said)]);
    await where.getByText('1 tidligere gjennomføring').click();
    await runs.nth(1).waitFor();
  });
  await site.on('/kurs?starter=30', async (where) => {
    expect(await where.locator('.next-run').allInnerTexts()).toEqual([expect.stringMatching(/^Starter \d+\. /)]);
  });
});

test(
  'everyone can use it: in three languages, two schemes and on a phone, with a provider and a pair open',
  async () => {
    const faultsFound = await inspect(site.browser, site.system.url, '/oppgaver', async (where) => {
      await settled(where);
      await where.locator('.provider-to-ask').first().locator('u-summary, summary').first().click();
      await where.locator('.pair').first().locator('u-summary, summary').first().click();
    });
    expect(faultsFound).toEqual([]);
  },
  INSPECTION,
);
