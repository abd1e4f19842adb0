import { afterAll, beforeAll, expect } from '@jest/globals';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { openBrowser, visitor } from './browser.js';
import { settled } from './inspect.js';
import { startSystem, type TestSystem } from './system.js';

/** A running system and a browser: there before the tests of a file, closed after them. */
export interface PageSystem {
  readonly system: TestSystem;
  readonly browser: Browser;
  /** Opens a page as somebody who has not been here before, does something on it, and sees that nothing went wrong. */
  on: (path: string, run: (page: Page) => Promise<void>, options?: BrowserContextOptions) => Promise<void>;
}

/** Starts both for the file that calls it; with `own`, the system has a database of its own. */
export function pageSystem(own?: string): PageSystem {
  let started: { system: TestSystem; browser: Browser } | undefined;
  const running = () => {
    if (!started) throw new Error('The system is there from the first test on.');
    return started;
  };
  beforeAll(async () => {
    const [system, browser] = await Promise.all([startSystem(own), openBrowser()]);
    started = { system, browser };
  });
  afterAll(async () => {
    await started?.browser.close();
    await started?.system.close();
  });
  return {
    get system() {
      return running().system;
    },
    get browser() {
      return running().browser;
    },
    on: async (path, run, options) => {
      const { page, faults, close } = await visitor(running().browser, running().system.url, options);
      await goTo(page, path);
      await run(page);
      expect(faults).toEqual([]);
      await close();
    },
  };
}

/** Goes to an address of the page and waits until its view has its answers. */
export async function goTo(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await settled(page);
}
