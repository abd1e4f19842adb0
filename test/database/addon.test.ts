import { describe, expect, test } from '@jest/globals';
import { engineUnavailable, engineObstacle } from '../../database/addon.js';

describe('Where the embedded engine runs', () => {
  test.each([
    ['linux', 'x64', '2.36', null],
    ['linux', 'x64', '2.41', null],
    ['linux', 'arm64', '2.39', null],
    ['darwin', 'arm64', null, null],
    ['linux', 'x64', '2.35', 'it needs glibc 2.36 or later, and this machine has 2.35'],
    ['linux', 'x64', null, 'it needs glibc, and this Linux has another C library'],
    ['darwin', 'x64', null, 'it is built for Linux (x64, arm64) and macOS (arm64), and this machine is darwin x64'],
    ['win32', 'x64', null, 'it is built for Linux (x64, arm64) and macOS (arm64), and this machine is win32 x64'],
  ])('%s %s, glibc %s: %s', (platform, arch, glibc, expected) =>
    expect(engineObstacle({ platform, arch, glibc })).toBe(expected),
  );

  test('elsewhere the message names the two other ways', () => {
    expect(engineUnavailable('it needs glibc').message).toBe(
      'The embedded MongoDB engine cannot run here: it needs glibc. Set MONGODB_URI to a MongoDB 6 or later, or run "docker compose up".',
    );
  });
});
