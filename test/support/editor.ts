import type { Browser, Locator, Page } from 'playwright-core';
import { visitor, type Visitor } from './browser.js';
import { tokenFor } from './identity.js';
import { settled } from './inspect.js';

/** Scopes of those who keep courses and guidelines. */
export const BOTH = ['courses:write', 'guidelines:write'];

/** Tells the page who has signed in, as the gateway would. */
export async function signedIn(page: Page, name: string, scopes: readonly string[] = BOTH): Promise<void> {
  const session = {
    offered: true,
    signedIn: { name, organisationId: 'fhi', scopes, expiresAt: '2099-01-01T00:00:00Z' },
  };
  await page.route('**/auth/session', (route) => route.fulfill({ json: session }));
}

/** Somebody at FHI who has signed in, on a page of the system at `url`. */
export async function editor(
  browser: Browser,
  url: string,
  path: string,
  { person = 'Kari Nordmann', scopes = BOTH }: { person?: string; scopes?: readonly string[] } = {},
): Promise<Visitor> {
  const token = await tokenFor({ person, scopes });
  const opened = await visitor(browser, url, { extraHTTPHeaders: { authorization: `Bearer ${token}` } });
  opened.page.setDefaultTimeout(15_000);
  await signedIn(opened.page, person, scopes);
  await opened.page.goto(path);
  await settled(opened.page);
  return opened;
}

/** Opens the form behind a button of the record's page. */
export async function openForm(page: Page, button = 'Rediger'): Promise<Locator> {
  await page.getByRole('button', { name: button, exact: true }).click();
  const form = page.locator('.edit-form');
  await form.waitFor();
  return form;
}

/** Says what kind of change it is and why, and saves. */
export async function save(form: Locator, nature: string, why = ''): Promise<void> {
  await form.locator(`input[type="radio"][value="${nature}"]`).check();
  if (why !== '') await form.getByLabel('Hvorfor', { exact: true }).fill(why);
  await form.getByRole('button', { name: 'Lagre endringene' }).click();
}

/** Waits until the page says what came of it. */
export async function said(page: Page, text: string): Promise<void> {
  await page.locator('.edit-done', { hasText: text }).waitFor();
}

/** Whether an element has the focus. */
export async function isFocused(element: Locator): Promise<boolean> {
  return (await element.and(element.page().locator(':focus')).count()) === 1;
}
