/** Tests run as built: the same JavaScript that a user runs, types already checked. */
export default {
  rootDir: 'dist/test',
  testEnvironment: 'node',
  transform: {},
  globalSetup: './support/setup.js',
  globalTeardown: './support/teardown.js',
  testTimeout: 60_000,
  maxWorkers: 2,
};
