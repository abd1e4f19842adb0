import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { PROJECT_ROOT } from '../../platform/paths.js';
import { addressOf, askAt, cleanUp, emptyFolder, startProcess } from '../support/processes.js';

afterAll(cleanUp);

const COUNT = '{ catalogue { courses { totalCount } } topics { id } }';
const start = (env: Record<string, string>) => startProcess('app/main.js', [], env);

describe('A start that cannot succeed says why in one plain sentence and ends with an error', () => {
  test('a port in use', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const { port } = other.address() as AddressInfo;

    const failed = start({ DATA_DIR: emptyFolder(), PORT: String(port) });
    expect(await failed.ended).toBe(1);
    expect(failed.output().trim()).toBe(`Port ${port} is in use. Stop what uses it, or set PORT to another.`);
    other.close();
  });

  test('a second process on the same data directory; the first goes on', async () => {
    const DATA_DIR = emptyFolder();
    const first = start({ DATA_DIR });
    const url = await addressOf(first);

    const second = start({ DATA_DIR });
    expect(await second.ended).toBe(1);
    expect(second.output().split('\n').at(-2)).toMatch(
      /^Another process uses the data directory .*\. Stop it, choose another DATA_DIR, or share its engine with MONGODB_URI="mongodb:\/\/.*", both with CACHE=off\.$/,
    );
    expect((await askAt(url, COUNT)).data).toMatchObject({ catalogue: { courses: { totalCount: 90 } } });
    await first.stop();
  });

  test.each([
    [
      'a data directory that cannot be written',
      { DATA_DIR: join(PROJECT_ROOT, 'package.json', 'data') },
      /^The data directory .* cannot be written \(ENOTDIR\)\. Set DATA_DIR to a directory that can\.$/,
    ],
    [
      'a level of the log that is none',
      { LOG_LEVEL: 'loud' },
      /^LOG_LEVEL must be one of fatal, error, warn, info, debug, trace, silent, not "loud"\.$/,
    ],
    [
      'a number of records that is none',
      { RECORDS_IN_MEMORY: 'abc' },
      /^RECORDS_IN_MEMORY must be a whole number from 0 to 999999999, not "abc"\.$/,
    ],
    [
      'a contact that nobody can reach',
      { SECURITY_CONTACT: 'sikkerhet@kart.example' },
      /^SECURITY_CONTACT must be an address such as mailto:sikkerhet@kart\.example, https: or tel:, not "sikkerhet@kart\.example"\.$/,
    ],
    ['a port that is none', { PORT: 'abc' }, /^PORT must be a number from 0 to 65535, not "abc"\.$/],
    ['a database prefix that is none', { DATABASE_PREFIX: 'a/b' }, /^DATABASE_PREFIX may have up to 30 letters/],
    [
      'an address this machine does not have',
      { HOST: '192.0.2.1' },
      /^This machine has no address "192\.0\.2\.1"\. Set HOST to one it has\.$/,
    ],
    [
      'a MongoDB that does not answer',
      { MONGODB_URI: 'mongodb://user:secret@127.0.0.1:9/?serverSelectionTimeoutMS=300' },
      /^Cannot connect to MongoDB at mongodb:\/\/127\.0\.0\.1:9.*Check MONGODB_URI\.$/,
    ],
  ])('%s', async (_, env, sentence) => {
    const failed = start({ DATA_DIR: emptyFolder(), ...env });
    expect(await failed.ended).toBe(1);
    expect(failed.output().trim().split('\n').at(-1)).toMatch(sentence);
    expect(failed.output()).not.toContain('secret');
  });
});

describe('A broken data file stops the start', () => {
  test('a file that is not JSON, then the same start with the file mended', async () => {
    const [DATA_DIR, STARTER_DATA] = [emptyFolder(), emptyFolder()];
    cpSync(join(PROJECT_ROOT, 'data'), STARTER_DATA, { recursive: true });
    const path = join(STARTER_DATA, 'courses.json');
    const whole = readFileSync(path, 'utf8');
    writeFileSync(path, whole.slice(0, 1000));

    const failed = start({ DATA_DIR, STARTER_DATA });
    expect(await failed.ended).toBe(1);
    expect(failed.output()).toMatch(/courses\.json cannot be read as JSON: .*Nothing was loaded\./);
    expect(failed.output()).not.toMatch(/\d\/6 /);

    writeFileSync(path, whole);
    const mended = start({ DATA_DIR, STARTER_DATA });
    expect((await askAt(await addressOf(mended), COUNT)).data).toMatchObject({
      catalogue: { courses: { totalCount: 90 } },
    });
    expect(mended.output()).toMatch(/1\/6 competence/);
    await mended.stop();
  });
});
