import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { usableDirectory } from '../../database/data-directory.js';
import { PROJECT_ROOT } from '../../platform/paths.js';

const folder = mkdtempSync(join(tmpdir(), 'kompetansekart-begin-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs a command; its output may be left unread after the first of it. */
function run(
  command: string,
  args: string[],
  isRead = true,
): Promise<{ code: number | null; out: string; err: string }> {
  const { NODE_OPTIONS: _options, ...env } = process.env;
  const child = spawn(command, args, { cwd: PROJECT_ROOT, env: { ...env, PORT: '0', DATA_DIR: join(folder, 'data') } });
  let [out, err] = ['', ''];
  child.stdout.on('data', (chunk: Buffer) => {
    out += chunk.toString();
    if (!isRead) child.stdout.destroy();
  });
  child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, out, err })));
}

(process.platform === 'linux' ? test : test.skip)('a process that may open too few files says so', async () => {
  const ended = await run('sh', ['-c', `ulimit -n 64; exec ${process.execPath} dist/app/begin.js main`]);
  expect(ended).toEqual({
    code: 1,
    out: '',
    err: 'This process may have 64 files open at once, and needs 1024. Allow more with "ulimit -n 1024" (LimitNOFILE in systemd, --ulimit nofile in Docker).\n',
  });
});

test('what is not there cannot be begun', async () => {
  const ended = await run(process.execPath, ['dist/app/begin.js', 'nonsense']);
  expect(ended).toEqual({ code: 1, out: '', err: 'Name what to start: main, gateway, subgraph.\n' });
});

test('a process goes on, and ends well, when nobody reads what it prints', async () => {
  const script = `
    await import(${JSON.stringify(join(PROJECT_ROOT, 'dist/platform/process.js'))});
    for (let line = 0; line < 50; line += 1) {
      console.log('line', line);
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
    console.error('reached its end');
  `;
  const { code, err } = await run(process.execPath, ['--input-type=module', '-e', script], false);
  expect([code, err]).toEqual([0, 'reached its end\n']);
});

describe('A data directory that cannot be made is told at once', () => {
  const file = join(folder, 'file');
  writeFileSync(file, '');
  test.each([
    ['where no directory can be', '/proc/x', /ENOENT|EACCES|EPERM/],
    ['deeper there', '/proc/x/y/z', /ENOENT|EACCES|EPERM/],
    ['within a device', '/dev/null/x', /ENOTDIR/],
    ['a file', file, /ENOTDIR/],
    ['within a file', join(file, 'x'), /ENOTDIR/],
    ['with a name that is too long', join(folder, 'y'.repeat(300)), /ENAMETOOLONG/],
  ])('%s', (_, directory, code) => {
    const tell = () => usableDirectory(directory);
    expect(tell).toThrow(/^The data directory .* cannot be written \(\w+\)\. Set DATA_DIR to a directory that can\.$/);
    expect(tell).toThrow(code);
  });
});
