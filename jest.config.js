import { findChromium } from './dist/bench/chromium.js';

const hasBrowser = findChromium() !== null;
if (!hasBrowser) {
  console.warn('No Chromium found: tests of the page are left out. Install it, or name it in CHROMIUM.');
}

/** Tests run as built: the same JavaScript that a user runs, types already checked. */
export default {
  rootDir: 'dist/test',
  testEnvironment: './support/environment.js',
  transform: {},
  testPathIgnorePatterns: hasBrowser ? [] : ['/page/'],
  testSequencer: './support/sequencer.js',
  globalSetup: './support/setup.js',
  globalTeardown: './support/teardown.js',
  testTimeout: process.env.SOAK ? 1_800_000 : 60_000,
  maxWorkers: 2,
};
