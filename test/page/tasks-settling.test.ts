import { describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { settled } from '../support/inspect.js';
import { pageSystem } from '../support/page-system.js';

const site = pageSystem();

const tasks = (page: Page) => page.locator('.settling-task');
const count = (page: Page) => page.locator('section[aria-labelledby="settling"] .count').innerText();

describe('The coordinator who wants to know what to find out first', () => {
  test('sees which answer decides most of the map, and that the numbers overlap', async () => {
    await site.on('/oppgaver', async (page) => {
      expect(await count(page)).toContain(
        '20 oppgaver. Svar kan til sammen avgjøre 267 ulike ruter. ' +
          'Tallene for hver oppgave overlapper og kan ikke legges sammen.',
      );
      const first = tasks(page).first();
      expect(await first.getByRole('heading').innerText()).toBe('Folkehelseinstituttet Spør tilbyderen');
      const text = await first.innerText();
      expect(text).toContain('Svaret avgjør 87 ruter, uansett hva det er.');
      expect(text).toContain('Det kan avgjøre i alt 182 ruter, alt etter hva svaret er.');
    });
  });

  test('goes to the provider’s courses', async () => {
    await site.on('/oppgaver', async (page) => {
      await tasks(page).first().getByRole('link', { name: 'Alle kurs med ukjent status fra tilbyderen' }).click();
      await page.locator('.result-count', { hasText: 'kurs er registrert' }).waitFor();
      await settled(page);
      expect(await page.locator('.result-count').innerText()).toMatch(/^1 kurs er registrert/);
    });
  });

  test('tells the kinds apart: curricula with their programmes, guidelines with the needs that hang on them', async () => {
    await site.on('/oppgaver?slag=laereplaner', async (page) => {
      expect(await count(page)).toMatch(/^6 oppgaver\./);
      const helsefagarbeider = tasks(page).filter({ hasText: 'Helsefagarbeider' });
      await helsefagarbeider.getByRole('link', { name: 'Vg2 helsearbeiderfag' }).waitFor();
      expect(await helsefagarbeider.innerText()).toContain('Svaret avgjør 9 ruter, uansett hva det er.');
    });
    await site.on('/oppgaver', async (page) => {
      await page.locator('label', { hasText: 'Avklar om veilederen gjelder' }).click();
      await tasks(page).getByText('Avgjør om 97 mulige behov er et behov.').waitFor();
      await settled(page);
      expect(new URL(page.url()).search).toBe('?slag=veileder');
      expect(await tasks(page).count()).toBe(6);
      // What hangs on a need is not mixed with what an answer settles
      expect(await tasks(page).getByText('Svaret avgjør').count()).toBe(0);
      await tasks(page).first().getByRole('link', { name: 'Se veilederen' }).click();
      await page.waitForURL('**/veiledere/fhi-esbl-anbefalinger');
    });
  });

  test('sees the cells in the map', async () => {
    await site.on('/oppgaver?slag=laereplaner', async (page) => {
      await tasks(page)
        .filter({ hasText: 'Apotektekniker' })
        .getByRole('link', { name: 'Vis rutene i kartet' })
        .click();
      await page.locator('[data-cell$=",apotektekniker"]').first().waitFor();
      await settled(page);
      expect(await page.locator('td:not(.faded) > [data-cell].unknown').count()).toBe(14);
    });
  });
});
