/** Tests run as built: the same JavaScript that a user runs, types already checked. */
export default {
  rootDir: 'dist/test',
  testEnvironment: 'node',
  transform: {},
  globalSetup: './support/setup.js',
  globalTeardown: './support/teardown.js',
  testTimeout: process.env.SOAK ? 1_800_000 : 60_000,
  maxWorkers: 2,
};
