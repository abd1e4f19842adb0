import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { loadOnce } from './load-once.js';

/** A browser that asks nobody but the system it is sent to. */
export async function openBrowser(): Promise<Browser> {
  return (await loadOnce<typeof import('../../bench/chromium.js')>('../../bench/chromium.js')).openBrowser();
}

/** Screens that people have: a laptop of the office, and a phone. */
export const DESKTOP = { width: 1280, height: 900 };
export const PHONE = { width: 390, height: 844 };

/** How long something on the page may take before the test says that it does not come, in milliseconds. */
const PATIENCE = 15_000;

/** A visitor of the page, in a session of their own. What goes wrong in the page, or leaves this machine, is kept. */
export interface Visitor {
  page: Page;
  /** Faults that the page met, requests to other machines, and answers of the content security policy. */
  faults: string[];
  close: () => Promise<void>;
}

/** Opens a new window on the system at `url`, at the size of an office screen unless said. */
export async function visitor(browser: Browser, url: string, options: BrowserContextOptions = {}): Promise<Visitor> {
  const context = await browser.newContext({
    baseURL: url,
    viewport: DESKTOP,
    locale: 'nb-NO',
    timezoneId: 'Europe/Oslo',
    reducedMotion: 'reduce',
    acceptDownloads: true,
    ...options,
  });
  context.setDefaultTimeout(PATIENCE);
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (protocol.startsWith('http') && !['localhost', '127.0.0.1'].includes(hostname)) faults.push(request.url());
  });
  return { page, faults, close: () => context.close() };
}
