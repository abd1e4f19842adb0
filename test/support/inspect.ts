import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { PROJECT_ROOT } from '../../platform/paths.js';
import { LANGUAGES, readAddress } from '../../web/addresses.js';
import { DESKTOP, PHONE, visitor } from './browser.js';
import { loadOnce } from './load-once.js';
import { times } from './volume.js';

/** Where a person can look at what the tests have seen. */
const PICTURES = join(PROJECT_ROOT, 'dist', 'screenshots');
const SCHEMES = ['light', 'dark'] as const;
/** What of a page depends on the colour scheme: in the dark only this is looked at again. */
const RULES_OF_COLOUR = ['color-contrast', 'link-in-text-block'];

/** Waits until a view has its answers: nothing is loading, nothing is being refreshed. */
export async function settled(page: Page): Promise<void> {
  await page.locator('h1').first().waitFor();
  await page.locator('.waiting, [aria-busy="true"]').first().waitFor({ state: 'detached' });
}

/** Whether every language is looked at, and pictures are taken: in the soak. */
const ALL = times(1, LANGUAGES.length) > 1;

/** The languages to look at a view in: all in the soak, else one, another for each address. */
const languagesFor = (path: string) => {
  const one = path.length % LANGUAGES.length;
  return LANGUAGES.filter((_, index) => index === one || ALL);
};

/**
 * Looks at a view in both colour schemes, at the width of an office screen and of a phone, in every language. Gives
 * what is wrong with it: what axe finds by WCAG 2.1 A and AA and its best practices, faults in the page, requests to
 * other machines, and content wider than a phone. In the soak it leaves pictures behind.
 */
export async function inspect(
  browser: Browser,
  url: string,
  path: string,
  ready: (page: Page) => Promise<void> = settled,
): Promise<string[]> {
  const { faultsByAxe } = await loadOnce<typeof import('./axe.js')>('./axe.js');
  const wrong: string[] = [];
  for (const language of languagesFor(path)) {
    const { page, faults, close } = await visitor(browser, url);
    const address = language === 'nb' ? path : `/${language}${path}`.replace(/\/$/, '');
    await page.goto(address);
    await ready(page);
    const name = `${language}-${(readAddress(path.split('?')[0] ?? path).view ?? 'other').replace('gapMap', 'gap-map')}-${fileName(path)}`;
    for (const scheme of SCHEMES) {
      await page.emulateMedia({ colorScheme: scheme });
      const found = await faultsByAxe(page, scheme === 'light' ? undefined : RULES_OF_COLOUR);
      wrong.push(...found.map((fault) => `${address} ${scheme} ${fault}`));
      await take(page, `${name}-${scheme}`);
    }
    await page.emulateMedia({ colorScheme: 'light' });
    await page.setViewportSize(PHONE);
    const tooWide = await page
      .locator('html')
      .evaluate((html: { scrollWidth: number; clientWidth: number }) => html.scrollWidth - html.clientWidth);
    if (tooWide > 0) wrong.push(`${address} is ${tooWide} pixels wider than a phone`);
    await take(page, `${name}-phone`);
    await page.setViewportSize(DESKTOP);
    wrong.push(...faults.map((fault) => `${address} ${fault}`));
    await close();
  }
  return wrong;
}

/** Takes a picture for people to look at: half the time of a look, and no test reads it. */
async function take(page: Page, name: string): Promise<void> {
  if (!ALL) return;
  mkdirSync(PICTURES, { recursive: true });
  await page.screenshot({ path: join(PICTURES, `${name}.png`), fullPage: true });
}

const fileName = (path: string) => path.replace(/[^a-z0-9]+/gi, '-').replace(/^-|-$/g, '') || 'first';
