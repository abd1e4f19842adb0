import { randomUUID } from 'node:crypto';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { createEndedSessions } from '../../gateway/session/ended.js';
import { emptyFolder } from '../support/processes.js';

const inAnHour = () => Math.floor(Date.now() / 1000) + 3600;

test('what is kept of sessions goes when their tokens have ended', async () => {
  const folder = emptyFolder();
  writeFileSync(join(folder, `${inAnHour() - 7200}.${randomUUID()}`), '');
  const session = { id: randomUUID(), expiresAt: inAnHour() };
  await createEndedSessions(folder).end(session);
  expect(readdirSync(folder)).toEqual([`${session.expiresAt}.${session.id}`]);
});

test('without a folder that can be written, they have ended for this process', async () => {
  const file = join(emptyFolder(), 'a-file');
  writeFileSync(file, '');
  const session = { id: randomUUID(), expiresAt: inAnHour() };
  for (const ended of [createEndedSessions(join(file, 'below')), createEndedSessions(undefined)]) {
    expect(await ended.has(session)).toBe(false);
    await ended.end(session);
    expect(await ended.has(session)).toBe(true);
    expect(await ended.has({ ...session, id: randomUUID() })).toBe(false);
  }
});
