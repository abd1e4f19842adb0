import { afterAll, beforeAll, expect } from '@jest/globals';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { openBrowser, visitor } from './browser.js';
import { settled } from './inspect.js';
import type { SystemOptions, TestSystem } from './system.js';
import { laterOn, withSystem } from './with-system.js';

/** A running system and a browser: there before the tests of a file, closed after them. */
export interface PageSystem {
  readonly system: TestSystem;
  readonly browser: Browser;
  /** Opens a page as somebody who has not been here before, does something on it, and sees that nothing went wrong. */
  on: (path: string, run: (page: Page) => Promise<void>, options?: BrowserContextOptions) => Promise<void>;
}

/** Starts both for the file that calls it. */
export function pageSystem(options: SystemOptions = {}): PageSystem {
  const system = withSystem(options);
  const browser = withBrowser();
  return {
    system,
    browser,
    on: async (path, run, of) => {
      const { page, faults, close } = await visitor(browser, system.url, of);
      try {
        await goTo(page, path);
        await run(page);
        expect(faults).toEqual([]);
      } finally {
        await close();
      }
    },
  };
}

function withBrowser(): Browser {
  let opened: Browser | undefined;
  beforeAll(async () => {
    opened = await openBrowser();
  });
  afterAll(() => opened?.close());
  return laterOn(() => opened);
}

/** Goes to an address of the page and waits until its view has its answers. */
export async function goTo(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await settled(page);
}
