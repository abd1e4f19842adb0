import type { Browser, BrowserContext, BrowserContextOptions, CDPSession, Page } from 'playwright-core';
import { loadOnce } from './load-once.js';

/** A browser that asks nobody but the system it is sent to. */
export async function openBrowser(): Promise<Browser> {
  return (await loadOnce<typeof import('../../bench/chromium.js')>('../../bench/chromium.js')).openBrowser();
}

/** Screens that people have: a laptop of the office, and a phone. */
export const DESKTOP = { width: 1280, height: 900 };
export const PHONE = { width: 390, height: 844 };

/** How long something on the page may take before the test says that it does not come, in milliseconds. */
const TIMEOUT_MS = 15_000;

/** A visitor of the page, in a session of their own. What goes wrong in the page, or leaves this machine, is kept. */
export interface Visitor {
  page: Page;
  /** Faults that the page met, requests to other machines, and answers of the content security policy. */
  faults: string[];
  close: () => Promise<void>;
}

/** A window of a browser, and a way to have it forget who used it. */
interface Window {
  context: BrowserContext;
  page: Page;
  devTools: CDPSession;
}

/** Windows that were left, by browser and site. A new one costs a second of a processor; one that forgets, a third of it. */
const left = new WeakMap<Browser, Map<string, Window[]>>();

/** Opens a window on the system at `url`, of somebody who has not been there before: of the usual kind unless said. */
export async function visitor(browser: Browser, url: string, options?: BrowserContextOptions): Promise<Visitor> {
  const window = (!options && leftOf(browser, url).pop()) || (await openWindow(browser, url, options));
  const { page, context } = window;
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    // That there is nothing at the page's own address is an answer.
    const isMissing = message.text().includes('404') && message.location().url === page.url();
    if (message.type() === 'error' && !isMissing) faults.push(message.text());
  });
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (protocol.startsWith('http') && !['localhost', '127.0.0.1'].includes(hostname)) faults.push(request.url());
  });
  const close = async () => {
    if (options || !(await forget(window, url))) await context.close();
    else leftOf(browser, url).push(window);
  };
  return { page, faults, close };
}

function leftOf(browser: Browser, url: string): Window[] {
  const sites = left.get(browser) ?? new Map<string, Window[]>();
  left.set(browser, sites);
  const windows = sites.get(url) ?? [];
  sites.set(url, windows);
  return windows;
}

async function openWindow(browser: Browser, url: string, options: BrowserContextOptions = {}): Promise<Window> {
  const context = await browser.newContext({
    baseURL: url,
    viewport: DESKTOP,
    locale: 'nb-NO',
    timezoneId: 'Europe/Oslo',
    reducedMotion: 'reduce',
    acceptDownloads: true,
    ...options,
  });
  context.setDefaultTimeout(TIMEOUT_MS);
  const page = await context.newPage();
  return { context, page, devTools: await context.newCDPSession(page) };
}

/** Takes from a window what its user has left: what the site stored, cookies, caches, routes, and the look. */
async function forget({ context, page, devTools }: Window, origin: string): Promise<boolean> {
  // What a site keeps for a window can only be taken from it there.
  if (!page.url().startsWith(origin)) return false;
  try {
    page.removeAllListeners();
    page.setDefaultTimeout(TIMEOUT_MS);
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    await page.evaluate('sessionStorage.clear()');
    await page.goto('about:blank');
    await devTools.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
    await devTools.send('Network.clearBrowserCache');
    await context.clearCookies();
    await context.clearPermissions();
    await page.emulateMedia({ media: null, colorScheme: 'light', reducedMotion: 'reduce' });
    await page.setViewportSize(DESKTOP);
    return true;
  } catch {
    // One that has been closed, or hangs, nobody gets.
    return false;
  }
}
